import type { LineRange } from "../../format/markdown/markdown-text.ts";
import { indentOf } from "../text/list-items.ts";

export interface Repair {
  readonly lines: readonly string[];
  /** Lines, from 0, that were changed. */
  readonly changed: readonly number[];
}

const item = /^\s*[-*+]\s+\S/;

/**
 * Moves lists to the left that stand so far to the right of the line above that Markdown takes them for a part of it: a
 * line inside a paragraph that opens like a list item can be nothing else.
 */
export function repairLists(lines: readonly string[], paragraphs: readonly LineRange[]): Repair {
  const repaired = [...lines];
  const changed: number[] = [];
  for (const { from, to } of paragraphs) {
    const start = lines.findIndex((line, index) => index > from && index < to && item.test(line));
    if (start < 0 || changed.includes(start)) continue;
    const depth = indentOf(lines[start] ?? "");
    const shift = depth - contentIndent(lines[from] ?? "");
    // The rest of the list follows its first item, across blank lines, as long as it stands no further left.
    for (let line = start; line < lines.length; line += 1) {
      const content = lines[line] ?? "";
      if (content.trim() === "") continue;
      if (indentOf(content) < depth) break;
      repaired[line] = content.slice(shift);
      changed.push(line);
    }
  }
  return { lines: repaired, changed };
}

/** Where the text of a line starts behind its list marker. */
function contentIndent(line: string): number {
  return /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*/.exec(line)?.[0].length ?? 0;
}
