import {
  attendanceOf,
  changeKinds,
  itemsThat,
  releasesThat,
  supportBySite,
  totalsOf,
} from "../../compare/comparison-parts.ts";
import { dayOfMeeting } from "../../format/meetings/meeting-id.ts";
import { totalName } from "../../format/names.ts";
import { signed } from "../../format/numbers.ts";
import { anchors, comparisonAnchor } from "../../format/urls.ts";
import type { BoardChange, Comparison } from "../../model/comparison/comparison.ts";
import { compare } from "../../texts/en/compare/compare.ts";
import { facts } from "../../texts/en/facts.ts";
import { review } from "../../texts/en/review.ts";
import { words } from "../../texts/en/words.ts";
import { element } from "../dom/elements.ts";
import { actionList } from "./action-list.ts";
import { boardTable } from "./board-table.ts";
import { itemLink, meetingLink, separated } from "./links.ts";

/** Rows of what changed, with the figure that counts them. */
interface Part {
  /** The last part of its anchor. */
  readonly name: string;
  readonly count: number;
  /** The same with its words, such as `2 new`. */
  readonly figure: string;
  /** The heading of its rows, if its section has several parts; otherwise null. */
  readonly title: string | null;
  readonly rows: () => Node;
}

interface Section {
  readonly title: string;
  readonly parts: readonly Part[];
}

/** Everything that changed: figures, each linked to the rows that it counts. `seriesTitles` is empty if there is one series. */
export function showComparison(comparison: Comparison, seriesTitles: ReadonlyMap<string, string>): Node[] {
  const sections = sectionsOf(comparison).filter(({ parts }) => parts.length > 0);
  const tables = comparison.boards.map((change) => ({
    change,
    caption: captionOf(change, seriesTitles),
    id: comparisonAnchor(seriesTitles.size > 0 ? `${change.board}-${change.series}` : change.board),
  }));
  return [
    element("h2", {}, spanOf(comparison)),
    element(
      "dl",
      { class: "comparison-figures", "aria-label": compare.figures },
      ...sections.map(({ title, parts }) =>
        figureRow(
          title,
          parts.map(({ name, figure }) => element("a", { href: `#${comparisonAnchor(name)}` }, figure)),
        ),
      ),
      ...tables.map(({ change, caption, id }) =>
        figureRow(caption, [element("a", { href: `#${id}` }, netChange(change))]),
      ),
    ),
    element(
      "div",
      { class: "tables" },
      ...tables.map(({ change, caption, id }) => boardTable(change, caption, id)),
    ),
    ...sections.map(sectionElement),
  ];
}

function figureRow(title: string, figures: readonly Node[]): HTMLElement {
  return element("div", {}, element("dt", {}, title), element("dd", {}, ...separated(figures)));
}

/** The days that are compared: that of the newest meeting before, and that of the last one. */
function spanOf({ meetings }: Comparison): string {
  const until =
    meetings
      .map(({ meeting }) => dayOfMeeting(meeting))
      .toSorted()
      .at(-1) ?? "";
  const firstOf = new Map(meetings.toReversed().map(({ series, since }) => [series, since]));
  const before = [...firstOf.values()].flatMap((since) => (since === null ? [] : [dayOfMeeting(since)]));
  return compare.span(before.toSorted().at(-1) ?? null, until);
}

function captionOf({ board, series }: BoardChange, seriesTitles: ReadonlyMap<string, string>): string {
  const title = seriesTitles.get(series);
  return title === undefined ? facts.captions[board] : compare.captionOf(facts.captions[board], title);
}

function netChange(change: BoardChange): string {
  const { before, after } = totalsOf(change);
  return before === null ? words.number(after) : signed(after - before);
}

function sectionsOf(comparison: Comparison): Section[] {
  return [
    {
      title: compare.meetings,
      parts: some("meetings", compare.meetingCount, comparison.meetings, (meetings) =>
        list(
          meetings.map(({ meeting, since }) => [
            meetingLink(meeting, since === null ? undefined : anchors.changes),
          ]),
          "days",
        ),
      ),
    },
    {
      title: review.title,
      parts: changeKinds.flatMap((kind) =>
        some(kind, review.counts[kind], itemsThat(kind, comparison), actionList, review.groups[kind]),
      ),
    },
    {
      title: compare.decisions,
      parts: some("decisions", words.number, comparison.decisions, (decisions) =>
        list(decisions.map(({ meeting, id, text }) => [meetingLink(meeting, id), " ", text])),
      ),
    },
    {
      title: compare.releases,
      parts: (["begun", "ended"] as const).flatMap((turn) =>
        some(
          turn,
          compare.turns[turn],
          releasesThat(turn, comparison),
          (releases) =>
            list(
              releases.map(({ name, meeting }) => [
                itemLink(
                  name,
                  meeting,
                  turn === "begun" ? anchors.releaseCell(name, totalName) : anchors.releases,
                ),
                " ",
                meetingLink(meeting, anchors.releases),
              ]),
            ),
          compare[turn],
        ),
      ),
    },
    {
      title: compare.support,
      parts: some("support", compare.siteCount, supportBySite(comparison), (sites) =>
        list(
          sites.map(({ site, entries }) => [
            `${site}: `,
            ...separated(entries.map(({ meeting, id }) => meetingLink(meeting, id))),
          ]),
        ),
      ),
    },
    { title: compare.attendance, parts: attendanceParts(comparison) },
  ];
}

function attendanceParts(comparison: Comparison): Part[] {
  const { recordedCount, people } = attendanceOf(comparison);
  return some("attendance", compare.personCount, people, (attended) =>
    list(
      attended.map(({ person, meetings }) => [
        element(
          "details",
          {},
          element(
            "summary",
            {},
            `${person.name ?? person.written}: ${compare.attended(meetings.length, recordedCount)}`,
          ),
          ...separated(meetings.map((meeting) => meetingLink(meeting, anchors.attendance))),
        ),
      ]),
    ),
  );
}

/** A part of rows, if there are any. */
function some<Row>(
  name: string,
  figure: (count: number) => string,
  rows: readonly Row[],
  show: (rows: readonly Row[]) => Node,
  title: string | null = null,
): Part[] {
  return rows.length > 0
    ? [{ name, count: rows.length, figure: figure(rows.length), title, rows: () => show(rows) }]
    : [];
}

function list(rows: readonly (readonly (string | Node)[])[], className = "rows"): HTMLUListElement {
  return element(
    "ul",
    { class: `comparison-list ${className}` },
    ...rows.map((row) => element("li", {}, ...row)),
  );
}

function sectionElement({ title, parts }: Section): HTMLElement {
  const [only] = parts;
  if (only && only.title === null) return element("section", {}, heading("h3", only, title), only.rows());
  return element(
    "section",
    {},
    element("h3", {}, title),
    ...parts.flatMap((part) => [heading("h4", part, part.title ?? title), part.rows()]),
  );
}

function heading(level: "h3" | "h4", { name, count }: Part, title: string): HTMLElement {
  return element(
    level,
    { id: comparisonAnchor(name) },
    `${title} `,
    element("span", { class: "since" }, words.number(count)),
  );
}
