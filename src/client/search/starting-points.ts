import { longDate } from "../../format/days.ts";
import type { SearchIndex } from "../../search/read-index.ts";
import { element } from "../dom/elements.ts";
import type { SearchOutcome } from "./find/engine.ts";
import { noFilters, type SearchQuery, writeQuery } from "./find/query.ts";
import { monthName } from "./months.ts";

const blank: SearchQuery = { text: "", ...noFilters, sort: "relevance" };

/** Searches to start with, where nothing is asked for yet; `outcome` is that of all records. */
export function startingPoints(
  { dates }: Pick<SearchIndex, "dates">,
  { facets: { kind } }: SearchOutcome,
): readonly HTMLElement[] {
  const latest = dates.at(-1);
  if (latest === undefined) return [];
  const year = latest.slice(0, 4);
  const month = latest.slice(0, 7);
  const has = (name: string): boolean => (kind[name] ?? 0) > 0;
  const points: readonly (readonly [string, Partial<SearchQuery>])[] = [
    [`All of ${monthName(month)}`, { month, year }],
    ...(has("decision") ? [[`Decisions of ${year}`, { kind: "decision", year }] as const] : []),
    ...(has("action") ? [[`Action items of ${year}`, { kind: "action", year }] as const] : []),
    ...(has("support") ? [[`Support in ${year}`, { kind: "support", year }] as const] : []),
    ...(has("fact") ? [questionOf(`Who attended on ${longDate(latest)}?`)] : []),
  ];
  return [
    element("h2", {}, "Where to start"),
    element(
      "ul",
      { class: "jumps" },
      ...points.map(([label, change]) =>
        element("li", {}, element("a", { href: writeQuery({ ...blank, ...change }) }, label)),
      ),
    ),
    element(
      "p",
      { class: "note" },
      "You can type words, a question, a date or month in any usual form, the address or key of an issue, or the name of an old file. Quotation marks search for a phrase.",
    ),
  ];
}

function questionOf(text: string): readonly [string, Partial<SearchQuery>] {
  return [`“${text}”`, { text }];
}
