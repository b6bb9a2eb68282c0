import { readableText } from "../format/markdown-text.ts";
import type { Diagnostic, Position } from "../model/diagnostic.ts";
import { readChange, readCount } from "./numbers.ts";
import type { OldTable } from "./old-tables.ts";
import type { CountColumn, TableLayout } from "./table-layout.ts";

/** One count of a table, and the change beside it. */
export interface CountCell {
  readonly column: string;
  readonly state: string;
  readonly count: number;
  readonly typed: string | null;
  readonly change: number | null;
  readonly position: Position;
}

export interface CountCells {
  readonly cells: readonly CountCell[];
  /** What of the table is no count; a table with problems must stay in the body, or something would be lost. */
  readonly problems: readonly Diagnostic[];
}

/** Reads the counts of a table. A state that stands in two rows is kept once, and is a problem where the rows differ. */
export function readCountCells(path: string, { rows, titles }: OldTable, layout: TableLayout): CountCells {
  const cells: CountCell[] = [];
  const problems: Diagnostic[] = [];
  const report = ({ line, column }: Position, ruleId: string, message: string): void => {
    const hint = "the table was left in the body; correct the counts of the front matter by hand";
    problems.push({ ruleId, severity: "warning", message, hint, file: path, line, column });
  };
  for (const row of rows) {
    const start = row[0]?.position ?? { line: 1, column: 1 };
    if (row.every(({ typed }) => typed === "")) continue;
    const state = readableText(row[layout.state]?.typed ?? "");
    if (state === "" || row.length !== titles.length) {
      report(
        start,
        "table-row",
        `the row has ${row.length} cells and the state "${state}", expected ${titles.length} cells with a state`,
      );
      continue;
    }
    for (const column of layout.columns) {
      const cell = readCell(row, column, state);
      const typed = row[column.count]?.typed ?? "";
      if (!cell) {
        if (typed !== "")
          report(
            row[column.count]?.position ?? start,
            "unreadable-count",
            `"${typed}" is no count of ${nameOf(column, state)}`,
          );
        continue;
      }
      const earlier = cells.find((other) => other.column === cell.column && other.state === state);
      if (!earlier) cells.push(cell);
      else if (earlier.count !== cell.count || earlier.change !== cell.change)
        report(
          cell.position,
          "repeated-state",
          `${nameOf(column, state)} is ${cell.count} here and ${earlier.count} above`,
        );
    }
  }
  return { cells, problems };
}

function readCell(
  row: OldTable["rows"][number],
  { name, count, change }: CountColumn,
  state: string,
): CountCell | null {
  const number = readCount(row[count]?.typed ?? "");
  const beside = change === null ? undefined : row[change];
  const position = (beside ?? row[count])?.position;
  if (number === null || !position) return null;
  const typed = beside?.typed || null;
  return { column: name, state, count: number, typed, change: readChange(typed ?? ""), position };
}

function nameOf({ name }: CountColumn, state: string): string {
  return name === "" ? state : `${state} of ${name}`;
}
