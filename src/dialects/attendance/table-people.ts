// Reads people from tables.

import { findTables, type OldTable } from "../text/old-tables.ts";
import type { OldText } from "../text/old-text.ts";
import type { AttendanceWords } from "./attendance-words.ts";
import { isAttendanceLabel } from "./group-label.ts";
import { isPerson, nameInEntry, splitNames } from "./names.ts";

/** The table that starts on a line. */
export function tableAt(text: OldText, line: number): OldTable | undefined {
  return (text.lines[line] ?? "").includes("|")
    ? findTables(text).find((table) => table.from === line)
    : undefined;
}

/** The people in the column titled as names or attendance, or else in the first column. */
export function namesInTable({ titles, rows }: OldTable, { labels }: AttendanceWords): string[] {
  const column = titles.findIndex(
    (title) => /^names?$/i.test(title) || isAttendanceLabel(title, labels.attending),
  );
  return rows.map((row) => nameInEntry(row[Math.max(column, 0)]?.typed ?? "")).filter(isPerson);
}

/** The people in the first table row that starts with an attendance label; null if there is none. */
export function namesInLabelledRow(
  text: OldText,
  { labels }: AttendanceWords,
): { line: number; names: string[] } | null {
  for (const { rows } of findTables(text))
    for (const [label, value] of rows)
      if (label && value && isAttendanceLabel(label.typed, labels.attending)) {
        const names = splitNames(value.typed).map(nameInEntry).filter(isPerson);
        if (names.length > 0) return { line: label.position.line - 1, names };
      }
  return null;
}
