import { href, paths } from "../../format/urls.ts";
import type { PageNames } from "../../model/search.ts";
import { loadPagefind, type Pagefind } from "./pagefind.ts";
import { createVocabulary, type Vocabulary } from "./words.ts";

/** Everything that a search needs, fetched when a reader is about to search. */
export interface SearchIndex {
  readonly pagefind: Pagefind;
  readonly vocabulary: Vocabulary;
  readonly pageNames: PageNames;
}

/** The site's base path: scripts lie in `assets/` below it. */
const basePath = new URL("..", import.meta.url).pathname;

/** The href of a path of the site. */
export function siteHref(path: string): string {
  return href(basePath, path);
}

let loading: Promise<SearchIndex> | null = null;

/** Fetches once, and again after a failure. */
export function loadSearch(): Promise<SearchIndex> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<SearchIndex> {
  const [pagefind, words, pageNames] = await Promise.all([
    loadPagefind(),
    fetchOk(paths.searchWords).then((response) => response.text()),
    fetchOk(paths.searchJumps).then((response): Promise<PageNames> => response.json()),
  ]);
  return { pagefind, vocabulary: createVocabulary(words.trim().split("\n")), pageNames };
}

async function fetchOk(path: string): Promise<Response> {
  const response = await fetch(siteHref(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
