import type { IsoDate } from "../../model/meeting.ts";
import type { SearchKind } from "../../model/search.ts";
import type { SearchIndex } from "../../search/read-index.ts";
import type { SearchTexts } from "../../texts/texts.ts";
import { element } from "../dom/elements.ts";
import { noFilters, type SearchQuery, writeQuery } from "./find/query.ts";

type Searched = Pick<SearchIndex, "dates" | "kindOf" | "meetingOf" | "recordCount">;
type StartingSearch = readonly [label: string, change: Partial<SearchQuery>];

const blank: SearchQuery = { text: "", ...noFilters, sort: "relevance" };

/** Links to searches to start with, where nothing is asked for yet. */
export function startingPoints(
  index: Searched,
  attended: IsoDate | null,
  { start }: SearchTexts,
): readonly HTMLElement[] {
  const searches = startingSearches(index, attended, start);
  if (searches.length === 0) return [];
  return [
    element("h2", {}, start.title),
    element(
      "ul",
      { class: "jumps" },
      ...searches.map(([label, change]) =>
        element("li", {}, element("a", { href: writeQuery({ ...blank, ...change }) }, label)),
      ),
    ),
    element("p", { class: "note" }, start.hint),
  ];
}

/** Searches that each find something. `attended` is the newest day whose minutes say who was there. */
export function startingSearches(
  index: Searched,
  attended: IsoDate | null,
  start: SearchTexts["start"],
): readonly StartingSearch[] {
  const latest = index.dates.at(-1);
  if (latest === undefined) return [];
  const month = latest.slice(0, 7);
  const days = newestDays(index);
  const ofKind = (kind: SearchKind, label: (year: string) => string): readonly StartingSearch[] => {
    const year = days.get(kind)?.slice(0, 4);
    return year === undefined ? [] : [[label(year), { kind, year }]];
  };
  return [
    [start.month(month), { month, year: month.slice(0, 4) }],
    ...ofKind("decision", start.decisions),
    ...ofKind("action", start.actions),
    ...ofKind("support", start.support),
    ...(attended === null ? [] : [questionOf(start.whoAttended(attended))]),
  ];
}

/** The newest day with a record of each kind. */
function newestDays({ dates, kindOf, meetingOf, recordCount }: Searched): ReadonlyMap<SearchKind, IsoDate> {
  const days = new Map<SearchKind, IsoDate>();
  for (let record = 0; record < recordCount; record += 1) {
    const day = dates[meetingOf(record)] ?? "";
    if (day > (days.get(kindOf(record)) ?? "")) days.set(kindOf(record), day);
  }
  return days;
}

function questionOf(text: string): StartingSearch {
  return [`“${text}”`, { text }];
}
