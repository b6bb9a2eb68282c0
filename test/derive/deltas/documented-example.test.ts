import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { signed } from "../../../src/format/numbers.ts";
import { minutes, siteOf, tableOf } from "../../support/archive.ts";

/** Cells of the example's table in docs/deltas.md, without its separator row and its bold marks. */
const [, ...rows] = readFileSync("docs/deltas.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) => line.replaceAll(/[*`]/g, "").split("|").slice(1, -1))
  .map((cells) => cells.map((cell) => cell.trim()));
const states = rows.filter(([name]) => name !== "Total");

/** The ticket counts of one of the example's columns as front matter. */
function tickets(column: number): string {
  const counts = states.filter((cells) => /^\d/.test(cells[column] ?? ""));
  return `tickets: { ${counts.map((cells) => `${cells[0]}: ${cells[column]?.split(" ")[0]}`).join(", ")} }`;
}

test("the example in docs/deltas.md shows what is computed", () => {
  const site = siteOf([
    minutes("2020-08-31", tickets(1)),
    minutes("2020-09-07", "queues: { GGUS: 1 }"),
    minutes("2020-09-14", tickets(3)),
  ]);
  const table = tableOf(site, "2020-09-14", "tickets");
  const computed = [...table.rows, table.total].map(
    ({ name, count, delta, why }) => [name, `${count} ${delta ? signed(delta.change) : why}`] as const,
  );
  const documented = rows.filter((cells) => cells[3] !== "not listed").map((cells) => [cells[0], cells[3]]);
  expect(computed).toEqual(documented);
  expect(tableOf(site, "2020-08-31", "tickets").total.count).toBe(Number(rows.at(-1)?.[1]));
  expect([table.since, table.gone.map(({ label, baseline }) => [label, baseline.count])]).toEqual([
    "since 31 Aug, 2 weeks",
    [["Dev Complete", 4]],
  ]);
});
