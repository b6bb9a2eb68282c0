import type { TableRow } from "../model/site-data.ts";

/** CSV (RFC 4180) with a header row; null is an empty cell. */
export function csv(rows: Iterable<TableRow>): string {
  return Array.from(rows, (row) => `${row.map(cellText).join(",")}\r\n`).join("");
}

function cellText(cell: string | number | null): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  // A spreadsheet would run text that starts like this as a formula.
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
