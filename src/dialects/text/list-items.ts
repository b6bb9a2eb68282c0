// Finds list items and their continuation lines.

import type { OldText } from "./old-text.ts";

export interface ListItem {
  /** First line of the item's own text, and the line after its last one. */
  readonly from: number;
  readonly to: number;
  readonly indent: number;
  /** The item's own text on one line, without nested items. */
  readonly text: string;
  /** Whether the item contains more than its own text. */
  readonly hasChildren: boolean;
}

export const listMarker = /^(\s*)(?:[-*+]|\d{1,9}[.)])\s+(?=\S)/;

/** The list items that start between two lines. */
export function listItems(text: OldText, from: number, to: number): ListItem[] {
  const items: ListItem[] = [];
  for (let line = from; line < to; line += 1) {
    const content = text.lines[line] ?? "";
    const found = listMarker.exec(content);
    if (!found || !text.isProse(line)) continue;
    const indent = found[1]?.length ?? 0;
    let end = line + 1;
    const isIndented = (at: number): boolean => indentOf(text.lines[at] ?? "") > indent;
    while (end < to && isContinuation(text, end) && isIndented(end)) end += 1;
    const own = [content.slice(found[0].length), ...text.lines.slice(line + 1, end)];
    items.push({
      from: line,
      to: end,
      indent,
      text: own.map(withoutHardBreak).join(" ").trim(),
      // Markdown adds a line without indentation to the item; its author may not have meant that.
      hasChildren: indentOf(nextText(text, end)) > indent || (end < to && isContinuation(text, end)),
    });
  }
  return items;
}

/** Removes the spaces, backslash or `<br>` that end a line with a hard break. */
export function withoutHardBreak(line: string): string {
  const text = line.trimEnd();
  const [mark = ""] = /(?:<br ?\/?>|<\/br>|\\)$/i.exec(text.slice(-6)) ?? [];
  return text.slice(0, text.length - mark.length).trim();
}

/** Whether a line continues the paragraph above it. */
export function isContinuation({ lines, isProse }: OldText, line: number): boolean {
  const content = lines[line] ?? "";
  return (
    content.trim() !== "" &&
    isProse(line) &&
    !listMarker.test(content) &&
    !/^\s*(?:#{1,6}\s|\||>|={3,}\s*$|([-*_])(?:\s*\1){2,}\s*$)/.test(content)
  );
}

function nextText({ lines }: OldText, from: number): string {
  return lines.slice(from).find((line) => line.trim() !== "") ?? "";
}

/** The number of whitespace characters at the start of a line. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
