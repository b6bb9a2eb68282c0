import { describe, expect, test } from "vitest";
import { ticketChart } from "../../src/derive/charts/count-charts.ts";
import { chartJson, chartRows, releaseChartRows } from "../../src/outputs/chart-file.ts";
import { known, minutes, siteOf } from "../support/archive.ts";
import { archiveIndex } from "../support/archive-index.ts";

const chart = ticketChart(
  archiveIndex([
    minutes("2020-09-07", "tickets: { Open: 18 }"),
    minutes("2020-09-14", "tickets: { Open: 144, In Progress: 1 }"),
    minutes("2020-09-21", "tickets: { Open: 12 }"),
  ]),
);
const rows = chartRows(chart);
const json = chartJson(chart);

describe("the CSV of a chart", () => {
  test("has a header and a row for each point", () => {
    expect(rows.map(([date, name, count]) => [date, name, count])).toEqual([
      ["date", "name", "count"],
      ["2020-09-07", "Open", 18],
      ["2020-09-14", "Open", 144],
      ["2020-09-14", "In Progress", 1],
      ["2020-09-21", "Open", 12],
    ]);
  });

  test("has the change of each point with its baseline", () => {
    expect(rows.at(-1)?.slice(3, 6)).toEqual([-132, "2020-09-14", 144]);
  });

  test("says why a count is a suspected typo", () => {
    expect(rows[2]?.at(-1)).toMatch(/^18 the week before/);
  });
});

test("the CSV of a release has a row for each point of each of its charts, with the column", () => {
  const site = siteOf([
    minutes("2020-09-07", "releases: { 3.5.24: { Open: 5 }, Both: { Open: 2 }, 3.4.56: { Open: 1 } }"),
  ]);
  const { charts } = known(site.releasePages.find(({ name }) => name === "3.5.24"));
  expect(releaseChartRows(charts).map((row) => [row[0], row[1], row[2], row.at(-1)])).toEqual([
    ["date", "name", "count", "release"],
    ["2020-09-07", "Open", 5, "3.5.24"],
    ["2020-09-07", "Open", 2, "Both"],
  ]);
});

describe("the JSON of a chart", () => {
  test("has the counts and changes that it draws", () => {
    expect(json.lines).toEqual([
      { name: "Open", counts: [18, 144, 12], changes: [null, 126, -132] },
      { name: "In Progress", counts: [null, 1, null], changes: [null, null, null] },
    ]);
  });

  test("lists its suspected typos", () => {
    expect(json.doubtful).toMatchObject([{ date: "2020-09-14", name: "Open" }]);
  });
});
