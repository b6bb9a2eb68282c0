import type { Profile } from "../profile.ts";
import { findTables, type OldTable } from "../text/old-tables.ts";
import type { OldText } from "../text/old-text.ts";
import { isAttending } from "./group-label.ts";
import { isPerson, nameInEntry, splitNames } from "./names.ts";

/** The table that a line is the first of. */
export function tableAt(text: OldText, line: number): OldTable | undefined {
  return (text.lines[line] ?? "").includes("|")
    ? findTables(text).find((table) => table.from === line)
    : undefined;
}

/** People in the column of a table that is titled as such, or in its first one. */
export function namesInTable({ titles, rows }: OldTable, { labels }: Profile): string[] {
  const column = titles.findIndex((title) => /^names?$/i.test(title) || isAttending(title, labels.attending));
  return rows.map((row) => nameInEntry(row[Math.max(column, 0)]?.typed ?? "")).filter(isPerson);
}

/** People in the row of a table whose first cell is an attending label. */
export function namesInLabelledRow(
  text: OldText,
  { labels }: Profile,
): { line: number; names: string[] } | null {
  for (const { rows } of findTables(text))
    for (const [label, value] of rows)
      if (label && value && isAttending(label.typed, labels.attending)) {
        const names = splitNames(value.typed).map(nameInEntry).filter(isPerson);
        if (names.length > 0) return { line: label.position.line - 1, names };
      }
  return null;
}
