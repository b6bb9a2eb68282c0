import { signed } from "../../format/numbers.ts";
import type { Block } from "../../model/body.ts";
import type { ComparedCount } from "../../model/delta.ts";
import type { CountTable, ReleaseTable } from "../../model/tables.ts";
import { paragraph, text } from "./nodes.ts";

/** A table of counts for feed readers, which have no styles of ours, and the note below it. */
export function countTable(caption: string, nameHeader: string, table: CountTable | null): readonly Block[] {
  if (!table) return [];
  const rows = [...table.rows, table.total].map((row) => [row.name, String(row.count), changeText(row)]);
  return withNote(table.note, caption + changeSince(table.since), [nameHeader, "Count", "Change"], rows);
}

export function releaseTable(table: ReleaseTable | null): readonly Block[] {
  if (!table) return [];
  const rows = table.rows.map(({ state, cells }) => [
    state,
    ...cells.map((cell) => (cell ? cellText(cell) : "")),
  ]);
  return withNote(table.note, `Releases${changeSince(table.since)}`, ["State", ...table.columns], rows);
}

function withNote(
  note: string | null,
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly Block[] {
  return [{ type: "figureTable", caption, head, rows }, ...(note === null ? [] : [paragraph(text(note))])];
}

function changeSince(since: string | null): string {
  return since === null ? "" : `, change ${since}`;
}

function cellText(count: ComparedCount): string {
  const change = changeText(count);
  return `${count.count}${change === "" ? "" : ` (${change})`}`;
}

function changeText({ delta, why }: ComparedCount): string {
  if (delta) return signed(delta.change);
  return why === "new" ? "new" : "";
}
