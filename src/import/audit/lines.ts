// The audit's wording in plain text, for the terminal and for the cells of the report.

import { mediumDate } from "../../format/days/days.ts";
import { oneLine } from "../../format/diagnostics.ts";
import { counted, signed } from "../../format/numbers.ts";
import type { TableOrigin } from "../counts/copied-tables.ts";
import type { PrintedCount } from "../counts/printed-counts.ts";
import type { AuditedChange, AuditSummary, ReasonKind, WrongTotal } from "./audit.ts";

/** Why changes differ, for lines such as `12 changes: the sign is wrong`. */
const reasonTitles: Readonly<Record<ReasonKind, string>> = {
  "copied-table": "the whole table was copied from older minutes",
  "copied-row": "the row was copied from the previous minutes",
  "copied-changes": "the changes were copied from the previous minutes",
  "mistyped-count": "the count is a typo, as the minutes before and after it show",
  "mistyped-baseline": "the previous count is a typo, as the minutes before and after it show",
  restarted: "a new release column counts from zero",
  "older-baseline": "the table compares with older minutes",
  sign: "the sign is wrong",
  digit: "there is a digit too many",
  unfilled: "the changes of the table were not filled in",
  total: "a total is wrong, or sums wrong changes",
  "longer-span": "the previous minutes are more than a week older",
};

/** `Open of 3.5.24`, `Ready for Testing`, `GGUS` */
export function countLabel({ column, name }: PrintedCount): string {
  return column === null ? name : `${name} of ${column}`;
}

/** `4 on 24 Aug 2020`, with the release column if it is another one. */
export function baselineText({ baseline, printed }: AuditedChange): string {
  if (!baseline) return "nothing";
  const column = baseline.column && baseline.column !== printed.column ? ` of ${baseline.column}` : "";
  return `${baseline.count}${column} on ${mediumDate(baseline.date)}`;
}

/** `old/TechArea20200914.md:23:16 tickets Open: 166 (+2), computed −7 from 173 on 24 Aug 2020; its sign is wrong` */
export function auditLine(change: AuditedChange): string {
  const { path, printed, computed, reason } = change;
  const { line, column } = printed.position;
  const comparison =
    computed === null
      ? "nothing to compare with"
      : `computed ${signed(computed)} from ${baselineText(change)}`;
  const text = `${path}:${line}:${column} ${printed.board} ${countLabel(printed)}: ${printed.count} (${printed.typed}), ${comparison}`;
  return oneLine(reason ? `${text}; ${reason.text}` : text);
}

/** `old/TechArea20200914.md:23:16 releases Total of 3.5.24: 24, its counts add up to 23` */
export function totalLine({ path, printed, sum }: WrongTotal): string {
  const { line, column } = printed.position;
  return oneLine(
    `${path}:${line}:${column} ${printed.board} ${countLabel(printed)}: ${printed.count}, its counts add up to ${sum}`,
  );
}

/** `old/TechArea20200914.md:20 tickets: copied, the minutes say “not updated”` */
export function tableLine({ path, line, board, origin, reason }: TableOrigin): string {
  return oneLine(`${path}:${line} ${board}: ${origin}, ${reason}`);
}

/** `400 tables are fresh, 3 are copies of earlier ones` */
export function tablesLine({ fresh, copied }: AuditSummary["tables"]): string {
  const copies = copied === 1 ? "1 is a copy of an earlier one" : `${copied} are copies of earlier ones`;
  return `${fresh === 1 ? "1 table is" : `${fresh} tables are`} fresh, ${copies}`;
}

/** `5 changes: the sign is wrong` */
export function reasonLine({ kind, count }: { kind: ReasonKind | null; count: number }): string {
  return `${counted(count, "change")}: ${kind === null ? "the minutes do not show why" : reasonTitles[kind]}`;
}

/** `3 totals differ from the sum of their counts` */
export function wrongTotalsLine(count: number): string {
  return count === 1
    ? "1 total differs from the sum of its counts"
    : `${count} totals differ from the sum of their counts`;
}
