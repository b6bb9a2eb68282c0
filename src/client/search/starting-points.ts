import type { SearchIndex } from "../../search/read-index.ts";
import type { SearchTexts } from "../../texts/texts.ts";
import { element } from "../dom/elements.ts";
import type { SearchOutcome } from "./find/engine.ts";
import { noFilters, type SearchQuery, writeQuery } from "./find/query.ts";

const blank: SearchQuery = { text: "", ...noFilters, sort: "relevance" };

/** Searches to start with, where nothing is asked for yet; `outcome` is that of all records. */
export function startingPoints(
  { dates }: Pick<SearchIndex, "dates">,
  { facets: { kind } }: SearchOutcome,
  { start }: SearchTexts,
): readonly HTMLElement[] {
  const latest = dates.at(-1);
  if (latest === undefined) return [];
  const year = latest.slice(0, 4);
  const month = latest.slice(0, 7);
  const has = (name: string): boolean => (kind[name] ?? 0) > 0;
  const points: readonly (readonly [string, Partial<SearchQuery>])[] = [
    [start.month(month), { month, year }],
    ...(has("decision") ? [[start.decisions(year), { kind: "decision", year }] as const] : []),
    ...(has("action") ? [[start.actions(year), { kind: "action", year }] as const] : []),
    ...(has("support") ? [[start.support(year), { kind: "support", year }] as const] : []),
    ...(has("fact") ? [questionOf(start.whoAttended(latest))] : []),
  ];
  return [
    element("h2", {}, start.title),
    element(
      "ul",
      { class: "jumps" },
      ...points.map(([label, change]) =>
        element("li", {}, element("a", { href: writeQuery({ ...blank, ...change }) }, label)),
      ),
    ),
    element("p", { class: "note" }, start.hint),
  ];
}

function questionOf(text: string): readonly [string, Partial<SearchQuery>] {
  return [`“${text}”`, { text }];
}
