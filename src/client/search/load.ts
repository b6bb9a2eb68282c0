import { href, paths } from "../../format/urls.ts";
import type { SearchJumps } from "../../model/search.ts";
import { loadPagefind, type Pagefind } from "./pagefind.ts";
import { createVocabulary, type Vocabulary } from "./words.ts";

/** All that a search needs, fetched when somebody is about to search. */
export interface Loaded {
  readonly pagefind: Pagefind;
  readonly vocabulary: Vocabulary;
  readonly jumps: SearchJumps;
}

/** The site's base path: scripts lie in `assets/` below it. */
const basePath = new URL("..", import.meta.url).pathname;

/** A path of the site as a link. */
export function to(path: string): string {
  return href(basePath, path);
}

let loading: Promise<Loaded> | null = null;

/** Fetches once, and again where that has failed. */
export function loadSearch(): Promise<Loaded> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Loaded> {
  const [pagefind, words, jumps] = await Promise.all([
    loadPagefind(),
    fetchOk(paths.searchWords).then((response) => response.text()),
    fetchOk(paths.searchJumps).then((response): Promise<SearchJumps> => response.json()),
  ]);
  return { pagefind, vocabulary: createVocabulary(words.trim().split("\n")), jumps };
}

async function fetchOk(path: string): Promise<Response> {
  const response = await fetch(to(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
