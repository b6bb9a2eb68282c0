import { figuresByMeeting } from "../../../src/derive/deltas/meeting-figures.ts";
import { addDays } from "../../../src/format/days/dates.ts";
import type { Audit, AuditedChange } from "../../../src/import/audit/audit.ts";
import { auditChanges } from "../../../src/import/audit/changes.ts";
import type { PrintedCount, PrintedMinutes } from "../../../src/import/counts/printed-counts.ts";
import type { BoardName, Meeting } from "../../../src/model/meeting.ts";
import { known } from "../../support/archive.ts";
import { meetingOf } from "../../support/minutes.ts";

/** A typed board such as `Open: "12 +2"` or, for releases, `"3.5.24 Open": "12 +2"`. The change is optional. */
export type TypedBoard = Readonly<Record<string, string>>;

/** One meeting, as typed in the old minutes and as computed. */
export interface Week {
  readonly meeting: Meeting;
  readonly printed: PrintedMinutes;
}

export const monday = "2019-05-06";

function printedCount(
  board: BoardName,
  cell: string,
  typed: string,
  line: number,
  table: number,
): PrintedCount {
  const [count = "", change] = typed.split(" ");
  const [column, name] = board === "releases" ? cell.split(/ (.*)/) : [null, cell];
  const number = change === undefined || !/^[+-]\d+$/.test(change) ? null : Number(change);
  return {
    board,
    table,
    column: column ?? null,
    name: name ?? "",
    count: Number(count),
    typed: change ?? null,
    change: number,
    position: { line, column: 1 },
  };
}

/** Counts as front matter, which has no totals. */
function frontMatterCounts(counts: readonly PrintedCount[]): Record<string, number> {
  const own = counts.filter(({ name }) => name !== "Total");
  return Object.fromEntries(own.map(({ name, count }) => [name, count]));
}

/** A meeting with one board, in one table or several. */
export function week(date: string, board: BoardName, tables: readonly TypedBoard[], front = ""): Week {
  const counts = tables.flatMap((typed, table) =>
    Object.entries(typed).map(([cell, text], index) => printedCount(board, cell, text, index + 1, table)),
  );
  const columns = [...new Set(counts.map(({ column }) => column))].filter(
    (column) => column !== null && column !== "Total",
  );
  const values =
    board === "releases"
      ? Object.fromEntries(
          columns.map((column) => [
            String(column),
            frontMatterCounts(counts.filter((one) => one.column === column)),
          ]),
        )
      : frontMatterCounts(counts);
  return {
    meeting: meetingOf(`---\ndate: ${date}\n${board}: ${JSON.stringify(values)}\n${front}\n---\n`),
    printed: { path: `${date}.md`, date, counts },
  };
}

export function auditOf(weeks: readonly Week[]): Audit {
  const changes = auditChanges(
    weeks.map(({ printed }) => printed),
    figuresByMeeting(weeks.map(({ meeting }) => meeting)),
  );
  return { ...changes, tables: [] };
}

/** Consecutive weeks with a ticket board each, up to that Monday. */
export function tickets(...boards: readonly TypedBoard[]): Week[] {
  return boards.map((typed, index) =>
    week(addDays(monday, (index + 1 - boards.length) * 7), "tickets", [typed]),
  );
}

/** Consecutive weeks with a release board each, up to that Monday. */
export function releases(...boards: readonly TypedBoard[]): Week[] {
  return boards.map((typed, index) =>
    week(addDays(monday, (index + 1 - boards.length) * 7), "releases", [typed]),
  );
}

/** The audited change of the last week. */
export function lastChange(
  weeks: readonly Week[],
  name = "Open",
  column: string | null = null,
): AuditedChange {
  const date = known(weeks.at(-1)).printed.date;
  return known(
    auditOf(weeks).changes.find(
      (change) => change.date === date && change.printed.name === name && change.printed.column === column,
    ),
  );
}
