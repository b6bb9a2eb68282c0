import { collectionAnchors } from "../../../src/format/urls.ts";
import type { YearGroup } from "../../../src/model/collected-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly years: readonly YearGroup<unknown>[];
  readonly texts: Texts;
}

/** Links to each year of a long page; null if there is only one. */
export function YearNavigation({ years, texts }: Props) {
  if (years.length < 2) return null;
  return (
    <nav class="years year-bar" aria-label={texts.layout.yearNavigation}>
      {years.map(({ year, rows }) => (
        <a href={`#${collectionAnchors.inYear(year)}`}>
          {year} <span class="since">{rows.length}</span>
        </a>
      ))}
    </nav>
  );
}
