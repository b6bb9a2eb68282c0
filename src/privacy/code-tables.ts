import type { Span } from "../model/privacy.ts";
import { wordOf } from "./code-words.ts";

/** What a column of a table holds, by its heading. */
const columns: readonly { readonly heading: RegExp; readonly isPrivate: (cell: string) => boolean }[] = [
  { heading: headed(wordOf.password), isPrivate: (cell) => cell.length > 2 },
  { heading: headed(`${wordOf.code}|${wordOf.number}`), isPrivate: (cell) => /\d(?:\D?\d){2}/.test(cell) },
  {
    heading: headed(
      "(?:tele)?phones?(?: number)?|telefon(?:nummer)?|(?:dial|call)[ -]?in(?: number)?|mobile|handy|fax",
    ),
    isPrivate: (cell) => /\d(?:\D{0,3}\d){6}/.test(cell),
  },
];
const rule = /^[ >]*(?:[|:][ :]*)?-[-:| ]*$/;

interface Cell extends Span {
  readonly text: string;
}

/** Finds the codes below a heading such as "PIN" in the Markdown tables of a normalised text. */
export function findCodeCells(text: string): Span[] {
  if (!text.includes("|") || !/\n[ >]*(?:[|:][ :]*)?-/.test(text)) return [];
  const found: Span[] = [];
  let isPrivate: ReadonlyMap<number, (cell: string) => boolean> = new Map();
  let offset = 0;
  let header: readonly Cell[] = [];
  for (const line of text.split("\n")) {
    const cells = line.includes("|") ? cellsOf(line, offset) : [];
    if (cells.length === 0) isPrivate = new Map();
    else if (rule.test(line)) isPrivate = privateColumns(header);
    else
      for (const [column, cell] of cells.entries())
        if (isPrivate.get(column)?.(cell.text) && !cell.text.includes("withheld")) found.push(cell);
    header = cells;
    offset += line.length + 1;
  }
  return found;
}

function headed(words: string): RegExp {
  return new RegExp(`^\\W*(?:${words})\\W*$`);
}

function privateColumns(header: readonly Cell[]): ReadonlyMap<number, (cell: string) => boolean> {
  return new Map(
    header.flatMap(({ text }, index) => {
      const column = text.length < 60 ? columns.find(({ heading }) => heading.test(text)) : undefined;
      return column ? [[index, column.isPrivate] as const] : [];
    }),
  );
}

/** The cells of a line with their places, without the spaces around them. */
function cellsOf(line: string, offset: number): Cell[] {
  let start = offset;
  const cells = line.split("|").map((cell) => {
    const text = cell.trim();
    const from = start + cell.length - cell.trimStart().length;
    start += cell.length + 1;
    return { text, start: from, end: from + text.length };
  });
  return /^[ >]*$/.test(cells[0]?.text ?? "") ? cells.slice(1) : cells;
}
