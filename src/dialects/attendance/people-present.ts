import { findTables, type OldTable } from "../text/old-tables.ts";
import { readOldText } from "../text/old-text.ts";
import { readAttendance } from "./attendance.ts";
import { commonWords } from "./attendance-words.ts";
import { namesInTable } from "./table-people.ts";
import { unlabelledNames } from "./unlabelled-names.ts";

/** Who attended according to a text, and by what else they are called in it. */
export interface PeoplePresent {
  /** As written; empty where the text does not say. */
  readonly names: readonly string[];
  /** The line on which they start, from 0. */
  readonly line: number;
  /** Of tables such as `Name | Abbreviation`. */
  readonly abbreviations: readonly Abbreviation[];
}

export interface Abbreviation {
  readonly written: string;
  /** Whom it stands for; empty where the row does not say. */
  readonly name: string;
}

/** What is further down is no list of who attended, and a longer line none of its entries. */
const most = { lines: 2000, line: 1000 };

/** Reads who attended from the body of minutes. */
export function peoplePresent(body: string): PeoplePresent {
  const lines = linesOf(body);
  const table = tableOfAbbreviations(body);
  const { names, line } = readAttendance(readOldText("", lines.join("\n")), commonWords);
  if (!table) {
    const found = names.length > 0 ? null : unlabelledNames(lines);
    return { names: found?.names ?? names, line: found?.line ?? line, abbreviations: [] };
  }
  const abbreviations = rowsWithAbbreviation(table);
  return names.length > 0
    ? { names, line, abbreviations }
    : { names: namesInTable(table, commonWords), line: table.from, abbreviations };
}

/** Reads only by what else people are called, where it is known who attended. */
export function abbreviationsIn(body: string): readonly Abbreviation[] {
  const table = tableOfAbbreviations(body);
  return table ? rowsWithAbbreviation(table) : [];
}

function linesOf(body: string): string[] {
  return body
    .split("\n")
    .slice(0, most.lines)
    .map((line) => (line.length > most.line ? "" : line));
}

function rowsWithAbbreviation(table: OldTable): Abbreviation[] {
  const column = table.titles.findIndex(isAbbreviation);
  return table.rows.flatMap((row): Abbreviation[] => {
    const written = row[column]?.typed;
    return written ? [{ written, name: namesInTable({ ...table, rows: [row] }, commonWords)[0] ?? "" }] : [];
  });
}

/** The title of such a table matches this. It may be written with character references. */
const titleWords = /abbrev|initials|&#/i;

/** Some teams fence this table as code. */
function tableOfAbbreviations(body: string): OldTable | undefined {
  if (!titleWords.test(body)) return undefined;
  const unfenced = linesOf(body).map((line) => (/^\s*```/.test(line) ? "" : line));
  return findTables(readOldText("", unfenced.join("\n"))).find(({ titles }) => titles.some(isAbbreviation));
}

function isAbbreviation(title: string): boolean {
  return /^(?:(?:delegate )?(?:abbreviations?|initials)|abbrev\.?)$/i.test(title);
}
