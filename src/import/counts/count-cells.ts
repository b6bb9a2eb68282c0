// Reads the cells of a count table, whose layout is known.

import type { Cell, OldTable } from "../../dialects/text/old-tables.ts";
import { readableText } from "../../format/markdown/markdown-text.ts";
import type { Diagnostic, Position } from "../../model/diagnostic.ts";
import { readChange, readCount } from "./numbers.ts";
import type { CountColumn, TableLayout } from "./table-layout.ts";

/** One count of a table, and the change beside it. */
export interface CountCell {
  readonly column: string;
  readonly state: string;
  readonly count: number;
  /** The change as typed; null if none was typed. */
  readonly typed: string | null;
  /** The change as a number; null if none was typed, or if the typed text is not a number. */
  readonly change: number | null;
  readonly position: Position;
}

export interface CountCells {
  readonly cells: readonly CountCell[];
  /** About cells that are not counts. A table with diagnostics must stay in the body, or something would be lost. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the counts of a table. A repeated state is kept once, with a warning if the rows differ. */
export function readCountCells(path: string, { rows, titles }: OldTable, layout: TableLayout): CountCells {
  const cells: CountCell[] = [];
  const diagnostics: Diagnostic[] = [];
  const report = ({ line, column }: Position, ruleId: string, message: string): void => {
    const hint = "the table was left in the body; correct the counts of the front matter by hand";
    diagnostics.push({ ruleId, severity: "warning", message, hint, file: path, line, column });
  };
  const used = [layout.state, ...layout.columns.flatMap(({ count, change }) => [count, change])];
  for (const row of rows.filter((one) => one.some(({ typed }) => typed !== ""))) {
    const state = readableText(row[layout.state]?.typed ?? "");
    if (state === "" || row.length !== titles.length) {
      const found = `the row has ${row.length} cells and the state "${state}"`;
      const start = row[0]?.position ?? { line: 1, column: 1 };
      report(start, "table-row", `${found}, expected ${titles.length} cells with a state`);
      continue;
    }
    for (const { typed, position } of row.filter((cell, index) => cell.typed !== "" && !used.includes(index)))
      report(position, "table-column", `"${typed}" is in a column that has no counts, changes or states`);
    for (const column of layout.columns) {
      const name = column.name === "" ? state : `${state} of ${column.name}`;
      const cell = readCell(row, column, state);
      if (!cell) {
        const stray = strayCell(row, column);
        if (stray)
          report(
            stray.position,
            "unreadable-count",
            `"${stray.typed}" was found for ${name}, expected a count`,
          );
        continue;
      }
      const earlier = cells.find((other) => other.column === cell.column && other.state === state);
      if (!earlier) cells.push(cell);
      else if (earlier.count !== cell.count || earlier.change !== cell.change)
        report(cell.position, "repeated-state", `${name} is ${cell.count} here and ${earlier.count} above`);
    }
  }
  return { cells, diagnostics };
}

function readCell(
  row: readonly Cell[],
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

/** The cell with a text or a lone change where a count is expected. */
function strayCell(row: readonly Cell[], { count, change }: CountColumn): Cell | undefined {
  return [row[count], change === null ? undefined : row[change]].find(
    (cell) => cell !== undefined && cell.typed !== "",
  );
}
