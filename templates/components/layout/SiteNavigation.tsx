import { href, listNames, paths } from "../../../src/format/urls.ts";
import type { ListName, SiteMetadata } from "../../../src/model/pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly metadata: SiteMetadata;
  readonly texts: Texts;
  /** The page that the links are on. */
  readonly path: string;
}

const always = ["latest", "meetings"] as const;
const own = ["new"] as const;

/** What each of the first two lists needs room on to stand beside the others. */
const rooms = ["phone", "page"] as const;

/**
 * Links to the lists that the archive has entries for, the rarer ones under "More". A link that a narrow page has no room
 * for is printed in both places, and the style sheet shows one of them.
 */
export function SiteNavigation({ metadata, texts, path }: Props) {
  const { navigation, siteNavigation, more } = texts.layout;
  // In the order in which readers need them; the first two have their place beside the others on a wide page.
  const names = listNames.filter((name) => metadata.holdings[name]);
  const roomy = rooms.flatMap((room, index) => names.slice(index, index + 1).map((name) => ({ name, room })));
  const link = (name: (typeof always | typeof own)[number] | ListName, className?: string) => (
    <a
      class={className}
      href={href(metadata.basePath, paths[name])}
      aria-current={paths[name] === path ? "page" : path.startsWith(paths[name]) ? "true" : undefined}
    >
      {navigation[name]}
    </a>
  );
  return (
    <nav aria-label={siteNavigation}>
      {always.map((name) => link(name))}
      {roomy.map(({ name, room }) => link(name, `room-of-${room}`))}
      <details class="site-more">
        <summary>{more}</summary>
        <div>
          {roomy.map(({ name, room }) => link(name, `without-room-of-${room}`))}
          {names.slice(roomy.length).map((name) => link(name))}
          {own.map((name) => link(name))}
        </div>
      </details>
    </nav>
  );
}
