import { findTables } from "../text/old-tables.ts";
import { readOldText } from "../text/old-text.ts";
import { readAttendance } from "./attendance.ts";
import { commonWords } from "./attendance-words.ts";
import { namesInTable } from "./table-people.ts";

/** Who attended according to a text, and by what else they are called in it. */
export interface PeoplePresent {
  /** As written; empty where the text does not say. */
  readonly names: readonly string[];
  /** Of tables such as `Name | Abbreviation`. */
  readonly abbreviations: readonly string[];
}

/** What is further down is no list of who attended, and a longer line none of its entries. */
const most = { lines: 2000, line: 1000 };

/** Reads who attended from the body of minutes. */
export function peoplePresent(body: string): PeoplePresent {
  const lines = body.split("\n").slice(0, most.lines);
  const text = readOldText("", lines.map((line) => (line.length > most.line ? "" : line)).join("\n"));
  const listed = readAttendance(text, commonWords).names;
  const table = findTables(text).find(({ titles }) => titles.some(isAbbreviation));
  if (!table) return { names: listed, abbreviations: [] };
  const column = table.titles.findIndex(isAbbreviation);
  const abbreviations = table.rows.flatMap((row) => row[column]?.typed || []);
  return { names: listed.length > 0 ? listed : namesInTable(table, commonWords), abbreviations };
}

function isAbbreviation(title: string): boolean {
  return /^(?:(?:delegate )?(?:abbreviations?|initials)|abbrev\.?)$/i.test(title);
}
