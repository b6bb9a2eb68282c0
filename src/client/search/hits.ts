import { element } from "../dom/elements.ts";
import { hit } from "./hit.ts";
import type { PagefindRecord, PagefindResult } from "./pagefind.ts";

const atOnce = 20;

/** The first results, and where there are more a button that puts the next ones in its place. */
export async function hits(results: readonly PagefindResult[], today: string): Promise<HTMLElement[]> {
  const items = await firstHits(results, atOnce, today);
  const rest = results.slice(atOnce);
  return rest.length > 0 ? [...items, moreItem(rest, today)] : items;
}

/**
 * The first results; those that say the very same are one, at the place of the first. With more `rounds` the next results
 * are read too until there are `count` different ones.
 */
export async function firstHits(
  results: readonly PagefindResult[],
  count: number,
  today: string,
  rounds = 1,
): Promise<HTMLElement[]> {
  const same = new Map<string, [PagefindRecord, ...PagefindRecord[]]>();
  for (let round = 0; round < rounds && same.size < count; round += 1) {
    const some = results.slice(round * count, (round + 1) * count);
    for (const record of await Promise.all(some.map((result) => result.data()))) {
      const words = `${record.meta.title} ${record.excerpt}`;
      const known = same.get(words);
      if (known) known.push(record);
      else if (same.size < count) same.set(words, [record]);
    }
  }
  return [...same.values()].map(([first, ...others]) => hit(first, others, today));
}

function moreItem(rest: readonly PagefindResult[], today: string): HTMLElement {
  const button = element("button", { type: "button", class: "more" }, `Show more (${rest.length} left)`);
  const item = element("li", {}, button);
  button.addEventListener("click", async () => {
    const items = await hits(rest, today);
    item.replaceWith(...items);
    items[0]?.querySelector("a")?.focus();
  });
  return item;
}
