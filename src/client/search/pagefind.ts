/** The part of Pagefind's browser interface that the search uses. */
export interface Pagefind {
  init(): Promise<void>;
  options(options: {
    readonly excerptLength?: number;
    readonly ranking?: Readonly<Record<string, unknown>>;
  }): Promise<void>;
  /** Loads the filters; until then, a search does not count them. */
  filters(): Promise<FilterCounts>;
  search(
    words: string | null,
    options: {
      readonly filters: Readonly<Record<string, string>>;
      readonly sort?: { readonly date: "asc" | "desc" };
    },
  ): Promise<PagefindResponse>;
  destroy(): Promise<void>;
}

/** By filter and value: the number of records that match the words, the filters and that value. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindResponse {
  readonly results: readonly PagefindResult[];
  /** Number of results without any filter. */
  readonly unfilteredResultCount: number;
  readonly filters: FilterCounts;
}

export interface PagefindResult {
  readonly score: number;
  data(): Promise<PagefindRecord>;
}

/** A record as `src/plugins/search-index.ts` stored it. */
export interface PagefindRecord {
  readonly url: string;
  /** HTML whose only elements are `mark`. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

const ranking = { metaWeights: { title: 4, breadcrumb: 1, date: 0.2, kind: 0.2 } };

/** The index is next to the assets, under any base path. */
export async function loadPagefind(): Promise<Pagefind> {
  const pagefind: Pagefind = await import(new URL("../pagefind/pagefind.js", import.meta.url).href);
  try {
    await pagefind.options({ excerptLength: 30, ranking });
    await pagefind.init();
    await pagefind.filters();
  } catch (error) {
    // Otherwise Pagefind would keep the failed state.
    await pagefind.destroy();
    throw error;
  }
  return pagefind;
}
