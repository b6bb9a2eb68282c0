import { openIndex, type SearchIndex } from "../../search/read-index.ts";
import { siteHref } from "../dom/site-href.ts";

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
