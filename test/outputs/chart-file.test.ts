import { describe, expect, test } from "vitest";
import { ticketChart } from "../../src/derive/charts/count-charts.ts";
import { chartFile } from "../../src/outputs/chart-file.ts";
import { minutes } from "../support/archive.ts";
import { archiveIndex } from "../support/archive-index.ts";

const chart = ticketChart(
  archiveIndex([
    minutes("2020-09-07", "tickets: { Open: 18 }"),
    minutes("2020-09-14", "tickets: { Open: 144, In Progress: 1 }"),
    minutes("2020-09-21", "tickets: { Open: 12 }"),
  ]),
);
const file = chartFile(chart);

test("the files of a chart are where the page links to them", () => {
  expect({ csv: file.csvPath, json: file.jsonPath }).toEqual({ csv: chart.csvPath, json: chart.jsonPath });
});

describe("the CSV of a chart", () => {
  test("has a header and a row for each point", () => {
    expect(file.rows.map(([date, name, count]) => [date, name, count])).toEqual([
      ["date", "name", "count"],
      ["2020-09-07", "Open", 18],
      ["2020-09-14", "Open", 144],
      ["2020-09-14", "In Progress", 1],
      ["2020-09-21", "Open", 12],
    ]);
  });

  test("has the change of each point with its baseline", () => {
    expect(file.rows.at(-1)?.slice(3, 6)).toEqual([-132, "2020-09-14", 144]);
  });

  test("says why a count is a suspected typo", () => {
    expect(file.rows[2]?.at(-1)).toMatch(/^18 the week before/);
  });
});

describe("the JSON of a chart", () => {
  test("has the counts and changes that it draws", () => {
    expect(file.json.lines).toEqual([
      { name: "Open", counts: [18, 144, 12], changes: [null, 126, -132] },
      { name: "In Progress", counts: [null, 1, null], changes: [null, null, null] },
    ]);
  });

  test("lists its suspected typos", () => {
    expect(file.json.doubtful).toMatchObject([{ date: "2020-09-14", name: "Open" }]);
  });
});
