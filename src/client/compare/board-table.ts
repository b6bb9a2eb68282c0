import { listedCounts, totalsOf } from "../../compare/comparison-parts.ts";
import { dayOfMeeting } from "../../format/meetings/meeting-id.ts";
import { totalName } from "../../format/names.ts";
import { signed } from "../../format/numbers.ts";
import { anchors } from "../../format/urls.ts";
import type { BoardChange, RecordedCount } from "../../model/comparison/comparison.ts";
import type { BoardName } from "../../model/meeting.ts";
import { compare } from "../../texts/en/compare/compare.ts";
import { facts } from "../../texts/en/facts.ts";
import { dates, words } from "../../texts/en/words.ts";
import { element } from "../dom/elements.ts";
import { itemLink } from "./links.ts";

const cellAnchor: Readonly<Record<BoardName, (name: string) => string>> = {
  tickets: anchors.ticketState,
  queues: anchors.queue,
  releases: (column) => anchors.releaseCell(column, totalName),
};

/** The counts of a board before and after, each linked to its place in the minutes, with their changes. */
export function boardTable(change: BoardChange, caption: string, id: string): HTMLElement {
  const { board, since, until } = change;
  const anchorOf = cellAnchor[board];
  const count = (recorded: RecordedCount | null, name: string): (string | Node)[] =>
    recorded
      ? [itemLink(words.number(recorded.count), recorded.meeting, anchorOf(name))]
      : [
          element(
            "span",
            { class: "since", title: compare.notListed, "aria-label": compare.notListed, role: "img" },
            "–",
          ),
        ];
  const total = totalsOf(change);
  const rows = listedCounts(change).map(({ name, before, after }) =>
    tableRow(
      name,
      since === null ? [] : count(before, name),
      count(after, name),
      changeOf(since === null ? null : { before: before?.count ?? null, after: after?.count ?? null }),
    ),
  );
  const totalRow = tableRow(
    compare.total,
    since === null ? [] : count({ meeting: since, count: total.before ?? 0 }, totalName),
    count({ meeting: until, count: total.after }, totalName),
    changeOf(since === null ? null : total),
  );
  totalRow.className = "total";
  const [sinceDay, untilDay] = [dayOfMeeting(since ?? until), dayOfMeeting(until)];
  const headers = [
    since === null ? "" : dates.relativeTo(sinceDay, untilDay),
    dates.relativeTo(untilDay, sinceDay),
  ];
  const nameHeader = board === "releases" ? facts.captions.releases : facts.headers[board];
  return element(
    "div",
    { class: "counts", id },
    element(
      "table",
      {},
      element("caption", {}, caption),
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          element("th", { scope: "col" }, nameHeader),
          ...headers.map((header) => element("th", { scope: "col", class: "number" }, header)),
          element("th", { scope: "col", class: "number" }, compare.change),
        ),
      ),
      element("tbody", {}, ...rows, totalRow),
    ),
  );
}

interface Ends {
  readonly before: number | null;
  readonly after: number | null;
}

/** `ends` is null where there is nothing to compare with. */
function changeOf(ends: Ends | null): (string | Node)[] {
  if (ends === null || ends.after === null) return [];
  if (ends.before === null) return [element("span", { class: "delta is-new" }, compare.newCount)];
  const change = ends.after - ends.before;
  const direction = change > 0 ? "up" : change < 0 ? "down" : "same";
  return [element("span", { class: `delta ${direction}` }, signed(change))];
}

function tableRow(name: string, ...cells: readonly (readonly (string | Node)[])[]): HTMLTableRowElement {
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, name),
    ...cells.map((content) => element("td", { class: "number" }, ...content)),
  );
}
