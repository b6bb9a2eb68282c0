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

/** Number of lists beside the links that are always there. */
const besideOthers = 2;

/**
 * Links to the lists that the archive has entries for, the rarer ones under "More". The first two, for which a narrow page has no
 * room, are in both places, and the style sheet shows one of them.
 */
export function SiteNavigation({ metadata, texts, path }: Props) {
  const { navigation, siteNavigation, more } = texts.layout;
  // In the order in which readers need them.
  const names = listNames.filter((name) => metadata.holdings[name]);
  const link = (name: (typeof always | typeof own)[number] | ListName) => (
    <a
      href={href(metadata.basePath, paths[name])}
      aria-current={paths[name] === path ? "page" : path.startsWith(paths[name]) ? "true" : undefined}
    >
      {navigation[name]}
    </a>
  );
  return (
    <nav aria-label={siteNavigation}>
      {[...always, ...names.slice(0, besideOthers)].map(link)}
      <details class="site-more">
        <summary>{more}</summary>
        <div>{[...names, ...own].map(link)}</div>
      </details>
    </nav>
  );
}
