import { collectionAnchors } from "../../../src/format/urls.ts";
import type { YearGroup } from "../../../src/model/collected-pages.ts";

/** Leads to each year of a long page; nothing where there is but one. */
export function YearLinks({ years }: { readonly years: readonly YearGroup<unknown>[] }) {
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
