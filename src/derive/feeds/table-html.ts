import { htmlText } from "../../format/html.ts";
import { signed } from "../../format/numbers.ts";
import type { ComparedCount } from "../../model/delta.ts";
import type { CountTable, ReleaseTable } from "../../model/tables.ts";

/** A table of counts as plain HTML for feed readers, which have no styles of ours. */
export function countTableHtml(caption: string, nameHeader: string, table: CountTable | null): string {
  if (!table) return "";
  const rows = [...table.rows, table.total].map((row) => [row.name, String(row.count), changeText(row)]);
  return tableHtml(
    `${caption}${changeSince(table.since)}`,
    [nameHeader, "Count", "Change"],
    rows,
    table.note,
  );
}

export function releaseTableHtml(table: ReleaseTable | null): string {
  if (!table) return "";
  const rows = table.rows.map(({ state, cells }) => [
    state,
    ...cells.map((cell) => (cell ? cellText(cell) : "")),
  ]);
  return tableHtml(`Releases${changeSince(table.since)}`, ["State", ...table.columns], rows, table.note);
}

function tableHtml(
  caption: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  note: string | null,
): string {
  return [
    `<table><caption>${htmlText(caption)}</caption>`,
    `<tr>${header.map((name) => `<th scope="col">${htmlText(name)}</th>`).join("")}</tr>`,
    ...rows.map(([name = "", ...cells]) => {
      const values = cells.map((cell) => `<td>${htmlText(cell)}</td>`).join("");
      return `<tr><th scope="row">${htmlText(name)}</th>${values}</tr>`;
    }),
    "</table>",
    note === null ? "" : `<p>${htmlText(note)}</p>`,
  ].join("\n");
}

function changeSince(since: string | null): string {
  return since === null ? "" : `, change ${since}`;
}

function cellText(count: ComparedCount): string {
  const change = changeText(count);
  return `${count.count}${change === "" ? "" : ` (${change})`}`;
}

function changeText({ delta, why }: ComparedCount): string {
  if (delta) return signed(delta.change);
  return why === "new" ? "new" : "";
}
