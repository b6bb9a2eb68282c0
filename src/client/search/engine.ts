import type { FilterCounts, Pagefind, PagefindResponse, PagefindResult } from "./pagefind.ts";
import { activeFilters, type FilterName, type SearchQuery } from "./query.ts";
import { knownWords, queryWords, type Vocabulary } from "./words.ts";

/** The filters that stand for themselves; the months belong to the years. */
export const facetNames = ["kind", "year", "person", "section"] as const;

export type FacetName = (typeof facetNames)[number];

type Counts = Readonly<Record<string, number>>;

/** What a search has found. */
export interface SearchOutcome {
  readonly query: SearchQuery;
  readonly results: readonly PagefindResult[];
  /** How many there would be without any filter. */
  readonly unfilteredCount: number;
  /** By filter and value, how many results there would be with that value in place of the filter's own. */
  readonly facets: Readonly<Record<FacetName, Counts>>;
  /** Results by month, whatever year and month are chosen. */
  readonly months: Counts;
  /** The words that were looked for. */
  readonly words: readonly string[];
  readonly corrected: readonly (readonly [typed: string, taken: string])[];
  /** Words that stand nowhere. */
  readonly missing: readonly string[];
  /** Words that stand nowhere together with the others, or are too many, and were left out. */
  readonly leftOut: readonly string[];
}

/** With more words there would be too many ways of leaving some out. */
const mostWords = 8;

/** Finds what holds all the words of a query, or else as many of them as stand together anywhere. */
export async function search(
  pagefind: Pagefind,
  vocabulary: Vocabulary,
  query: SearchQuery,
): Promise<SearchOutcome> {
  const { words: known, corrected, missing } = knownWords(queryWords(query.text), vocabulary);
  const typed = [...new Set(known)];
  const words = await together(pagefind, typed.slice(0, mostWords));
  const isNothing = query.text !== "" && words.length === 0;
  const text = words.length > 0 ? words.join(" ") : null;
  const find = async (...without: readonly FilterName[]): Promise<PagefindResponse> =>
    isNothing
      ? { results: [], unfilteredResultCount: 0, filters: {} }
      : pagefind.search(text, {
          filters: activeFilters(query, ...without),
          ...(query.sort === "relevance" && text !== null
            ? {}
            : { sort: { date: query.sort === "oldest" ? "asc" : "desc" } }),
        });
  const countsWithout = async (name: string, ...without: readonly FilterName[]): Promise<Counts> =>
    positive((await find(...without)).filters, name);
  const [found, kind, year, person, section, months] = await Promise.all([
    find(),
    countsWithout("kind", "kind"),
    countsWithout("year", "year", "month"),
    countsWithout("person", "person"),
    countsWithout("section", "section"),
    countsWithout("month", "year", "month"),
  ]);
  return {
    query,
    results: found.results,
    unfilteredCount: found.unfilteredResultCount,
    facets: { kind, year, person, section },
    months,
    words,
    corrected,
    missing,
    leftOut: typed.filter((word) => !words.includes(word)),
  };
}

/** The most words that stand together; of several such choices the one whose best result is best. */
async function together(pagefind: Pagefind, words: readonly string[]): Promise<readonly string[]> {
  for (let size = words.length; size > 0; size -= 1) {
    const found = await Promise.all(
      choices(words, size).map(async (chosen) => ({
        chosen,
        best: (await pagefind.search(chosen.join(" "), { filters: {} })).results[0]?.score ?? 0,
      })),
    );
    const [best] = found.filter(({ best }) => best > 0).toSorted((a, b) => b.best - a.best);
    if (best) return best.chosen;
  }
  return [];
}

function choices<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    choices(items.slice(index + 1), size - 1).map((others) => [item, ...others]),
  );
}

function positive(filters: FilterCounts, name: string): Counts {
  return Object.fromEntries(Object.entries(filters[name] ?? {}).filter(([, count]) => count > 0));
}
