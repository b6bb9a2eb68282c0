import { href } from "../../format/urls.ts";
import { openIndex, type SearchIndex } from "../../search/read-index.ts";

/** The site's base path: scripts lie in `assets/` below it. */
const basePath = new URL("..", import.meta.url).pathname;

/** The href of a path of the site. */
export function siteHref(path: string): string {
  return href(basePath, path);
}

let loading: Promise<SearchIndex> | null = null;

/** Opens the index once, and again after a failure. */
export function loadSearch(): Promise<SearchIndex> {
  loading ??= openIndex(readFile).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function readFile(path: string): Promise<string> {
  const response = await fetch(siteHref(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}
