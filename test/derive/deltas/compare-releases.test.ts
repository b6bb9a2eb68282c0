import { describe, expect, test } from "vitest";
import { compareReleases } from "../../../src/derive/deltas/compare-releases.ts";
import { known, minutes } from "../../support/archive.ts";
import { meetingsOf } from "../../support/archive-index.ts";

const [earlier, later] = meetingsOf([
  minutes("2020-09-07", "releases: { 3.5.22: { Open: 5, In Progress: 1 }, 3.4.56: { Open: 2 } }"),
  minutes("2020-09-14", "releases: { 3.5.24: { Open: 4, In Progress: 3 } }"),
]);
const table = known(compareReleases(known(later), known(earlier)));

describe("a release table", () => {
  test("compares a release with the one that it follows", () => {
    expect(table.rows[0]?.cells[0]?.delta).toEqual({
      change: -1,
      baseline: { date: "2020-09-07", column: "3.5.22", count: 5 },
    });
  });

  test("ends with a column and a row of totals", () => {
    expect({ columns: table.columns, lastRow: table.rows.at(-1)?.state }).toEqual({
      columns: ["3.5.24", "Total"],
      lastRow: "Total",
    });
  });

  test("lists as gone a column that none follows, with its total", () => {
    expect(table.gone).toMatchObject([{ name: "3.4.56", baseline: { count: 2 } }]);
  });
});
