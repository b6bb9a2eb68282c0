// Repairs lists that Markdown would show as running text.

import { indentOf } from "../../dialects/text/list-items.ts";
import type { LineRange } from "../../format/markdown/markdown-text.ts";

export interface Repair {
  readonly lines: readonly string[];
  /** The lines, from 0, that were changed. */
  readonly changedLines: readonly number[];
}

const item = /^\s*[-*+]\s+\S/;

/**
 * Reduces the indentation of lists that Markdown would read as part of the paragraph above. A line inside a paragraph that
 * starts like a list item cannot be anything else.
 */
export function repairLists(lines: readonly string[], paragraphs: readonly LineRange[]): Repair {
  const repaired = [...lines];
  const changedLines: number[] = [];
  for (const { from, to } of paragraphs) {
    const start = lines.findIndex((line, index) => index > from && index < to && item.test(line));
    if (start < 0 || changedLines.includes(start)) continue;
    const indent = indentOf(lines[start] ?? "");
    const shift = indent - contentColumn(lines[from] ?? "");
    // The list continues across blank lines, until a line with less indentation.
    for (let line = start; line < lines.length; line += 1) {
      const content = lines[line] ?? "";
      if (content.trim() === "") continue;
      if (indentOf(content) < indent) break;
      repaired[line] = content.slice(shift);
      changedLines.push(line);
    }
  }
  return { lines: repaired, changedLines };
}

/** The column, from 0, where the text of a line starts after its list markers. */
function contentColumn(line: string): number {
  return /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*/.exec(line)?.[0].length ?? 0;
}
