import type { SearchTexts } from "../../texts/texts.ts";
import { element } from "../dom/elements.ts";
import type { SearchResult } from "./find/engine.ts";
import { excerptOf } from "./find/excerpt.ts";
import { resultItem, type ShownResult } from "./result-item.ts";

const pageSize = 20;

/** The first results, followed by a button that replaces itself with the next ones. */
export async function resultItems(
  results: readonly SearchResult[],
  today: string,
  texts: SearchTexts,
): Promise<HTMLElement[]> {
  const items = await firstResults(results, pageSize, today, texts);
  const rest = results.slice(pageSize);
  return rest.length > 0 ? [...items, moreItem(rest, today, texts)] : items;
}

/**
 * The first results; results with the same text are merged into the first of them. Reads up to `rounds` times `count`
 * results until there are `count` different ones.
 */
export async function firstResults(
  results: readonly SearchResult[],
  count: number,
  today: string,
  texts: SearchTexts,
  rounds = 1,
): Promise<HTMLElement[]> {
  const byText = new Map<string, [ShownResult, ...ShownResult[]]>();
  for (let round = 0; round < rounds && byText.size < count; round += 1) {
    const batch = results.slice(round * count, (round + 1) * count);
    for (const shown of await Promise.all(batch.map(shownResult))) {
      const text = [shown.record.title, ...shown.excerpt.map((part) => part.text)].join(" ");
      const merged = byText.get(text);
      if (merged) merged.push(shown);
      else if (byText.size < count) byText.set(text, [shown]);
    }
  }
  return [...byText.values()].map(([first, ...repeats]) => resultItem(first, repeats, today, texts));
}

async function shownResult({ load, terms, stem }: SearchResult): Promise<ShownResult> {
  const record = await load();
  return { record, excerpt: excerptOf(record.text, terms, stem) };
}

function moreItem(rest: readonly SearchResult[], today: string, texts: SearchTexts): HTMLElement {
  const button = element("button", { type: "button", class: "more" }, texts.showMore(rest.length));
  const item = element("li", {}, button);
  button.addEventListener("click", async () => {
    const items = await resultItems(rest, today, texts);
    item.replaceWith(...items);
    items[0]?.querySelector("a")?.focus();
  });
  return item;
}
