import { collectionAnchors } from "../../../src/format/urls.ts";
import type { YearGroup } from "../../../src/model/collected-pages.ts";

/** Links to each year of a long page; null if there is only one. */
export function YearNavigation({ years }: { readonly years: readonly YearGroup<unknown>[] }) {
  if (years.length < 2) return null;
  return (
    <nav class="years year-bar" aria-label="Years">
      {years.map(({ year, rows }) => (
        <a href={`#${collectionAnchors.inYear(year)}`}>
          {year} <span class="since">{rows.length}</span>
        </a>
      ))}
    </nav>
  );
}
