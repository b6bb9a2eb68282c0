import type { SearchKind } from "../../../model/search.ts";
import { readKind } from "../kinds.ts";

export type SearchSort = "relevance" | "newest" | "oldest";

/** A search query; null if a filter is not set. The address contains all of it, so that a search can be linked. */
export interface SearchQuery {
  readonly text: string;
  readonly kind: SearchKind | null;
  /** Its title. */
  readonly series: string | null;
  readonly year: string | null;
  /** Such as `2020-09`. */
  readonly month: string | null;
  readonly person: string | null;
  readonly section: string | null;
  readonly sort: SearchSort;
}

/** The filters of a query, by their names in the address and in the index. */
export const filterNames = ["kind", "series", "year", "month", "person", "section"] as const;

export type FilterName = (typeof filterNames)[number];

export const noFilters = {
  kind: null,
  series: null,
  year: null,
  month: null,
  person: null,
  section: null,
} as const satisfies Pick<SearchQuery, FilterName>;

/** Reads a query from an address; invalid values are ignored. */
export function readQuery(search: string): SearchQuery {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get("sort");
  return {
    text: parameters.get("q")?.trim() ?? "",
    kind: readKind(parameters.get("kind")),
    series: parameters.get("series") || null,
    year: matching(parameters.get("year"), /^\d{4}$/),
    month: matching(parameters.get("month"), /^\d{4}-\d{2}$/),
    person: parameters.get("person") || null,
    section: parameters.get("section") || null,
    sort: sort === "newest" || sort === "oldest" ? sort : "relevance",
  };
}

/** The query as part of an address, such as `?q=xrootd&kind=action`; empty for an empty query. */
export function writeQuery(query: SearchQuery): string {
  const parameters = new URLSearchParams();
  if (query.text !== "") parameters.set("q", query.text);
  for (const name of filterNames) {
    const value = query[name];
    if (value !== null) parameters.set(name, value);
  }
  if (query.sort !== "relevance") parameters.set("sort", query.sort);
  return parameters.size > 0 ? `?${parameters}` : "";
}

/** The filters that are set, except those in `without`. */
export function activeFilters(query: SearchQuery, ...without: readonly FilterName[]): Record<string, string> {
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = query[name];
      return value === null || without.includes(name) ? [] : [[name, value]];
    }),
  );
}

function matching(value: string | null, form: RegExp): string | null {
  return value !== null && form.test(value) ? value : null;
}
