import type { SearchKind } from "../../model/search.ts";
import { kindOrder } from "../../search/index-layout.ts";

const kinds: readonly string[] = kindOrder;

/** The kind with that name; null if there is none. */
export function readKind(name: string | null | undefined): SearchKind | null {
  return isKind(name) ? name : null;
}

function isKind(name: string | null | undefined): name is SearchKind {
  return typeof name === "string" && kinds.includes(name);
}
