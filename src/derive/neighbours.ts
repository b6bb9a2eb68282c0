import type { Neighbours, Page } from "../model/pages.ts";

/** Each page of a row with the ways to the one before and the one after it. */
export function withNeighbours<Own extends Page>(
  pages: readonly Own[],
  labelOf: (page: Own) => string,
): (Own & Neighbours)[] {
  const links = pages.map((page) => ({ path: page.path, label: labelOf(page) }));
  return pages.map((page, index) => ({
    ...page,
    previous: links[index - 1] ?? null,
    next: links[index + 1] ?? null,
  }));
}
