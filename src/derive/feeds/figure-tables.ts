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
  return withNotes(table, facts.captions[name], head, rows, figures);
}

export function releaseTable(table: ReleaseTable | null, { facts, figures }: Texts): readonly Block[] {
  if (!table) return [];
  const rows = table.rows.map(({ state, cells }) => [
    state,
    ...cells.map((cell) => (cell ? cellText(cell, figures.new) : "")),
  ]);
  const head = [facts.headers.tickets, ...table.columns];
  return withNotes(table, facts.captions.releases, head, rows, figures);
}

function withNotes(
  { note, since: day, gone }: Pick<CountTable, "note" | "since" | "gone">,
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  figures: Texts["figures"],
): readonly Block[] {
  const noLongerListed = gone.map(({ label, baseline: { count, date } }) =>
    figures.noLongerListed(label, figures.countOn(count, date)).join(""),
  );
  return [
    { type: "figureTable", caption: title + since(day, figures), head, rows },
    ...[...(note === null ? [] : [note]), ...noLongerListed].map((line) => paragraph(text(line))),
  ];
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
