import type { FilterCounts, Pagefind, PagefindResponse, PagefindResult } from "./pagefind.ts";
import { activeFilters, type FilterName, type SearchQuery } from "./query.ts";
import { correctWords, queryWords, type Vocabulary } from "./words.ts";

/** The filters with a list of their own. Months are chosen by their bars. */
export const facetNames = ["kind", "year", "person", "section"] as const;

export type FacetName = (typeof facetNames)[number];

type Counts = Readonly<Record<string, number>>;

/** The results of a search, and how the query was changed to find them. */
export interface SearchOutcome {
  readonly query: SearchQuery;
  readonly results: readonly PagefindResult[];
  /** Number of results without any filter. */
  readonly unfilteredCount: number;
  /** Number of results for each value of each filter, with the other filters unchanged. */
  readonly facets: Readonly<Record<FacetName, Counts>>;
  /** Number of results by month, without the filters for year and month. */
  readonly months: Counts;
  /** The words that were searched for. */
  readonly words: readonly string[];
  readonly corrected: readonly (readonly [typed: string, corrected: string])[];
  /** Words that occur nowhere in the archive. */
  readonly missing: readonly string[];
  /** Words that were left out because nothing contains all of the words, or because there were too many. */
  readonly omitted: readonly string[];
}

/** Limits the number of combinations to try. */
const mostWords = 8;

/** Finds records with all words of a query, or else with as many of them as occur together. */
export async function search(
  pagefind: Pagefind,
  vocabulary: Vocabulary,
  query: SearchQuery,
): Promise<SearchOutcome> {
  const { words: known, corrected, missing } = correctWords(queryWords(query.text), vocabulary);
  const typed = [...new Set(known)];
  const words = await findableWords(pagefind, typed.slice(0, mostWords));
  const findsNothing = query.text !== "" && words.length === 0;
  const text = words.length > 0 ? words.join(" ") : null;
  const find = async (...without: readonly FilterName[]): Promise<PagefindResponse> =>
    findsNothing
      ? { results: [], unfilteredResultCount: 0, filters: {} }
      : pagefind.search(text, {
          filters: activeFilters(query, ...without),
          ...(query.sort === "relevance" && text !== null
            ? {}
            : { sort: { date: query.sort === "oldest" ? "asc" : "desc" } }),
        });
  const countsWithout = async (name: string, ...without: readonly FilterName[]): Promise<Counts> =>
    nonZeroCounts((await find(...without)).filters, name);
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
    omitted: typed.filter((word) => !words.includes(word)),
  };
}

/** The largest combination of words that finds anything; of several, the one with the best result. */
async function findableWords(pagefind: Pagefind, words: readonly string[]): Promise<readonly string[]> {
  for (let size = words.length; size > 0; size -= 1) {
    const found = await Promise.all(
      combinations(words, size).map(async (chosen) => ({
        chosen,
        best: (await pagefind.search(chosen.join(" "), { filters: {} })).results[0]?.score ?? 0,
      })),
    );
    const [best] = found.filter(({ best }) => best > 0).toSorted((a, b) => b.best - a.best);
    if (best) return best.chosen;
  }
  return [];
}

function combinations<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1).map((others) => [item, ...others]),
  );
}

function nonZeroCounts(filters: FilterCounts, name: string): Counts {
  return Object.fromEntries(Object.entries(filters[name] ?? {}).filter(([, count]) => count > 0));
}
