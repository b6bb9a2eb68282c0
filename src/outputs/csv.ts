import type { TableRow } from "../model/site-data.ts";

/** CSV (RFC 4180) with a header row; null is an empty cell. */
export function csv(rows: Iterable<TableRow>): string {
  return Array.from(rows, (row) => `${row.map(cellText).join(",")}\r\n`).join("");
}

/** A spreadsheet would run text that starts like this as a formula, some with the wide signs of East Asia too. */
const formula = /^[\t\r\n ]*[=+\-@＝＋－＠]/;
/** Some take semicolons, tabs and line breaks in a cell for the start of another. */
const formulaInside = /[;\t\r\n](?=[\t\r\n ]*[=+\-@＝＋－＠])/g;

/** Most texts have no sign that needs a quote or could start a formula, so a single test is enough for them. */
const plain = /^(?![ =+\-@＝＋－＠])[^;\t\r\n",]*$/;

function cellText(cell: string | number | null): string {
  if (cell === null) return "";
  if (typeof cell === "number" || plain.test(cell)) return String(cell);
  const safe = (formula.test(cell) ? "'" : "") + cell.replace(formulaInside, "$&'");
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
