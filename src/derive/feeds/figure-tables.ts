import { signed } from "../../format/numbers.ts";
import type { Block } from "../../model/body.ts";
import type { ComparedCount } from "../../model/delta.ts";
import type { CountTable, ReleaseTable } from "../../model/tables.ts";
import type { Texts } from "../../texts/texts.ts";
import { paragraph, text } from "./nodes.ts";

/** A table of counts for feed readers, which have no styles of ours, and the note below it. */
export function countTable(
  name: "tickets" | "queues",
  table: CountTable | null,
  { facts, figures }: Texts,
): readonly Block[] {
  if (!table) return [];
  const rows = [...table.rows, table.total].map((row) => [
    row.name,
    String(row.count),
    changeText(row, figures.new),
  ]);
  const head = [facts.headers[name], figures.count, figures.change];
  return withNote(table.note, facts.captions[name] + since(table.since, figures), head, rows);
}

export function releaseTable(table: ReleaseTable | null, { facts, figures }: Texts): readonly Block[] {
  if (!table) return [];
  const rows = table.rows.map(({ state, cells }) => [
    state,
    ...cells.map((cell) => (cell ? cellText(cell, figures.new) : "")),
  ]);
  const head = [facts.headers.tickets, ...table.columns];
  return withNote(table.note, facts.captions.releases + since(table.since, figures), head, rows);
}

function withNote(
  note: string | null,
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly Block[] {
  return [{ type: "figureTable", caption, head, rows }, ...(note === null ? [] : [paragraph(text(note))])];
}

function since(day: string | null, { changeSince }: Texts["figures"]): string {
  return day === null ? "" : `, ${changeSince(day)}`;
}

function cellText(count: ComparedCount, newWord: string): string {
  const change = changeText(count, newWord);
  return `${count.count}${change === "" ? "" : ` (${change})`}`;
}

function changeText({ delta, why }: ComparedCount, newWord: string): string {
  if (delta) return signed(delta.change);
  return why === "new" ? newWord : "";
}
