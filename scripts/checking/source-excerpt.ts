import { oneLine } from "../../src/format/diagnostics.ts";

/** The most characters of a long line that are shown. */
const width = 100;
/** The most of them before the position. */
const before = 60;

/** A line of a file with a caret below a column, for a terminal; columns start at 1. Empty where the line is. */
export function sourceExcerpt(line: string, column: number): readonly string[] {
  const start = column > width ? column - 1 - before : 0;
  const shown = line.slice(start, start + width).replace(/\t/g, " ");
  if (shown.trim() === "") return [];
  return [`    ${oneLine(shown)}`.trimEnd(), `    ${" ".repeat(column - 1 - start)}^`];
}
