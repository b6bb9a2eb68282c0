import type { OldText } from "./old-text.ts";

export interface ListItem {
  /** First line, and the line after the last one that belongs to the item's own text. */
  readonly from: number;
  readonly to: number;
  readonly indent: number;
  /** The item's own text on one line, without what is nested in it. */
  readonly text: string;
  /** Whether more than its own text hangs on the item. */
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
      // Markdown takes a line that is not indented for a part of the item, and its writer may not have.
      hasChildren: indentOf(nextText(text, end)) > indent || (end < to && isContinuation(text, end)),
    });
  }
  return items;
}

/** A line without the spaces, backslash or `<br>` that break it. */
export function withoutHardBreak(line: string): string {
  return line.replace(/(?:\s*(?:<br\s*\/?>|<\/br>|\\))?\s*$/i, "").trim();
}

/** Whether a line goes on with the paragraph above it. */
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

/** How far a line stands to the right. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
