import { mediumDate } from "../../format/days.ts";
import { oneLine } from "../../format/diagnostics.ts";
import { counted, signed } from "../../format/numbers.ts";
import type { PrintedCount } from "../counts/printed-figures.ts";
import type { AuditedChange, ReasonKind, WrongTotal } from "./audit.ts";

/** Why changes differ, as the end of a line such as `12 differ: ...`. */
export const reasonTitles: Readonly<Record<ReasonKind, string>> = {
  "copied-table": "the whole table was copied from older minutes",
  "copied-row": "the row was copied from older minutes",
  "copied-changes": "the changes were copied from older minutes",
  "mistyped-count": "the count is a slip that both neighbours prove",
  "mistyped-baseline": "the count before is a slip that both neighbours prove",
  restarted: "a new release column started from zero",
  "older-baseline": "the table compares with older minutes",
  sign: "the sign is the wrong way round",
  digit: "a digit too many",
  unfilled: "no change of the table was filled in",
  total: "a total of changes",
  "longer-span": "the minutes before are older than a week",
};

/** `Open of 3.5.24`, `Ready for Testing`, `GGUS` */
export function figureName({ column, name }: PrintedCount): string {
  return column === null ? name : `${name} of ${column}`;
}

/** `4 on 24 Aug 2020`, with the release column where it is another one. */
export function comparedWith({ baseline, printed }: AuditedChange): string {
  if (!baseline) return "nothing";
  const column = baseline.column && baseline.column !== printed.column ? ` of ${baseline.column}` : "";
  return `${baseline.count}${column} on ${mediumDate(baseline.date)}`;
}

/** `old/TechArea20200914.md:23:16 tickets Open: 166 (+2), computed −7 from 173 on 24 Aug 2020; the minutes before ...` */
export function auditLine(change: AuditedChange): string {
  const { path, printed, computed, reason } = change;
  const { line, column } = printed.position;
  const found =
    computed === null
      ? "nothing to compare with"
      : `computed ${signed(computed)} from ${comparedWith(change)}`;
  const text = `${path}:${line}:${column} ${printed.board} ${figureName(printed)}: ${printed.count} (${printed.typed}), ${found}`;
  return oneLine(reason ? `${text}; ${reason.text}` : text);
}

/** `old/TechArea20200914.md:23:16 releases Total of 3.5.24: 24, its counts add up to 23` */
export function totalLine({ path, printed, sum }: WrongTotal): string {
  const { line, column } = printed.position;
  return oneLine(
    `${path}:${line}:${column} ${printed.board} ${figureName(printed)}: ${printed.count}, its counts add up to ${sum}`,
  );
}

/** `34 differ for no reason that the minutes tell`, `5 differ: the sign is the wrong way round` */
export function reasonLine({ kind, count }: { kind: ReasonKind | null; count: number }): string {
  return kind === null
    ? `${counted(count, "change")}: the minutes do not tell why`
    : `${counted(count, "change")}: ${reasonTitles[kind]}`;
}
