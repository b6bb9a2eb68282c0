// Reads people from tables.

import { findTables, type OldTable } from "../text/old-tables.ts";
import type { OldText } from "../text/old-text.ts";
import type { AttendanceWords } from "./attendance-words.ts";
import { isAttendanceLabel } from "./group-label.ts";
import { isPerson, nameInEntry, splitNames } from "./names.ts";
import { holdsPresenceMarks, isPresentMark } from "./presence-marks.ts";

/** The table that starts on a line. */
export function tableAt(text: OldText, line: number): OldTable | undefined {
  return (text.lines[line] ?? "").includes("|")
    ? findTables(text).find((table) => table.from === line)
    : undefined;
}

/**
 * The people in the column titled as names or attendance, or else in the first column that holds people. Where another
 * column marks who was present, as `Yes` below `Present?` does, only those.
 */
export function namesInTable({ titles, rows }: OldTable, { labels }: AttendanceWords): string[] {
  const cellsOf = (column: number): string[] => rows.map((row) => row[column]?.typed ?? "");
  const marks = titles.findIndex(
    (title, column) => isAboutPresence(title, labels.attending) && holdsPresenceMarks(cellsOf(column)),
  );
  const titled = titles.findIndex(
    (title, column) =>
      column !== marks &&
      (/^(?:names?|nombres?|noms?|nome|naam)$/i.test(title) || isAttendanceLabel(title, labels.attending)),
  );
  const isMostlyPeople = (column: number): boolean =>
    column !== marks &&
    cellsOf(column).filter((cell) => isPerson(nameInEntry(cell))).length * 2 > rows.length;
  const column = titled < 0 ? titles.findIndex((_, index) => isMostlyPeople(index)) : titled;
  const present = marks < 0 ? rows : rows.filter((row) => isPresentMark(row[marks]?.typed ?? ""));
  return present.map((row) => nameInEntry(row[Math.max(column, 0)]?.typed ?? "")).filter(isPerson);
}

/** Whether a column titled `Present?`, `Here`, or not at all may hold marks. */
function isAboutPresence(title: string, attending: readonly string[]): boolean {
  const words = title.replace(/\W+$/u, "");
  return (
    /^(?:here|attended|joined|status|presente|présent|asistió)?$/i.test(words) ||
    isAttendanceLabel(words, attending)
  );
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
