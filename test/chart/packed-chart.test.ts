import { describe, expect, test } from "vitest";
import { packChart, unpackChart } from "../../src/chart/packed-chart.ts";
import type { ChartSource } from "../../src/model/chart.ts";
import type { Delta } from "../../src/model/delta.ts";
import { seriesOf } from "../support/series.ts";

const since = (change: number, date: string, column: string, count: number): Delta => ({
  change,
  baseline: { date, column, count },
});

function release(deltas: readonly (Delta | null)[]): ChartSource {
  return {
    kind: "columns",
    unit: "tickets",
    series: seriesOf(["2020-09-07", "2020-09-14", "2020-09-21"], [{ name: "Open", values: [3, 5, 4] }]),
    deltas: [deltas],
    lineStyles: [1],
    cells: { board: "releases", columns: ["3.5.22", "3.5.22", "3.5.24"] },
    notes: [],
  };
}

describe("a packed chart", () => {
  test("leaves out a baseline that is the point before", () => {
    const chart = release([null, since(2, "2020-09-07", "3.5.22", 3), since(-1, "2020-09-14", "3.5.22", 5)]);
    expect(packChart(chart).baselines).toEqual([]);
  });

  test("writes a baseline that is another count, and that a count has none", () => {
    const chart = release([since(1, "2020-08-31", "3.5.20", 2), null, since(3, "2020-09-14", "3.5.23", 1)]);
    expect(packChart(chart).baselines).toEqual([
      [0, 0, "2020-08-31", "3.5.20", 2],
      [0, 1],
      [0, 2, "2020-09-14", "3.5.23", 1],
    ]);
  });

  test("writes its days as steps, but its first day and months", () => {
    const dates = ["2020-02-28", "2020-03-06", "2020-04", "2020-04-13", "2020-04-13", "2020-04-14"];
    const chart = { ...release([]), series: seriesOf(dates, []), deltas: [] };
    const packed = packChart(chart);
    expect(packed.dates).toEqual(["2020-02-28", 7, "2020-04", "2020-04-13", 0, 1]);
    expect(unpackChart(packed).series.dates).toEqual(dates);
  });

  test("unpacks to the same chart", () => {
    const chart = release([since(1, "2020-08-31", "3.5.20", 2), null, since(-1, "2020-09-14", "3.5.22", 5)]);
    expect(unpackChart(JSON.parse(JSON.stringify(packChart(chart))))).toEqual(chart);
  });
});
