// Finds pipe tables and splits them into cells.

import { readableText } from "../../format/markdown/markdown-text.ts";
import type { Position } from "../../model/diagnostic.ts";
import type { OldText } from "./old-text.ts";
import { withoutSignsAtEnd } from "./signs-at-end.ts";

export interface Cell {
  /** As typed, without the spaces around it. */
  readonly typed: string;
  readonly position: Position;
}

/** A pipe table; `from` is the line of its header, `to` the line after its last row. */
export interface OldTable {
  readonly from: number;
  readonly to: number;
  /** Column titles as a reader sees them, without a stray semicolon after an entity. */
  readonly titles: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const delimiterRow = /^\s*(?:\|\s*)?:?-+:?\s*(?:\|\s*:?-+:?\s*)*(?:\|\s*)?$/;

/** Finds all tables of a text, including those that Markdown reads as code because of their indentation. */
export function findTables(text: OldText): OldTable[] {
  const tables: OldTable[] = [];
  const isRow = (line: number): boolean => text.isProse(line) && (text.lines[line] ?? "").includes("|");
  for (let from = 0; from < text.lines.length; from += 1) {
    if (!isRow(from) || !isRow(from + 1) || !delimiterRow.test(text.lines[from + 1] ?? "")) continue;
    let to = from + 2;
    while (isRow(to)) to += 1;
    const rows = Array.from({ length: to - from - 2 }, (_, index) => readCells(text, from + 2 + index));
    tables.push({ from, to, titles: readCells(text, from).map(readColumnTitle), rows });
    from = to - 1;
  }
  return tables;
}

/** Whether the name of a column or row is one of some words, in any case. */
export function isAnyOf(name: string, words: readonly string[]): boolean {
  return words.some((word) => word.toLowerCase() === name.toLowerCase());
}

function readColumnTitle({ typed }: Cell): string {
  return withoutSignsAtEnd(readableText(typed), ";:").trim();
}

function readCells({ lines }: OldText, line: number): Cell[] {
  const content = lines[line] ?? "";
  const found: Cell[] = [];
  let start = content.search(/\S/) + (content.trimStart().startsWith("|") ? 1 : 0);
  for (const part of content.slice(start).split(/(?<!\\)\|/)) {
    const indent = part.length - part.trimStart().length;
    found.push({ typed: part.trim(), position: { line: line + 1, column: start + indent + 1 } });
    start += part.length + 1;
  }
  if (content.trimEnd().endsWith("|")) found.pop();
  return found;
}
