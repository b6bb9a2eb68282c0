import { href } from "../../../src/format/urls.ts";
import type { PageLink } from "../../../src/model/pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly label: string;
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
  readonly basePath: string;
  readonly texts: Texts;
}

/** Links to the previous and the next page. */
export function Pager({ label, previous, next, basePath, texts }: Props) {
  return (
    <nav class="pager" aria-label={label}>
      {previous ? (
        <a rel="prev" href={href(basePath, previous.path)}>
          <span class="visually-hidden">{texts.layout.previous} </span>
          {previous.label}
        </a>
      ) : null}
      {next ? (
        <a rel="next" href={href(basePath, next.path)}>
          <span class="visually-hidden">{texts.layout.next} </span>
          {next.label}
        </a>
      ) : null}
    </nav>
  );
}
