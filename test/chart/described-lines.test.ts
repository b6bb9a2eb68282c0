import { describe, expect, test } from "vitest";
import { describeLines } from "../../src/chart/described-lines.ts";
import { fullView } from "../../src/chart/values.ts";
import { epochMillis } from "../../src/format/days/days.ts";
import type { ChartSource } from "../../src/model/chart.ts";
import { seriesOf } from "../support/series.ts";

function linesOf(chart: ChartSource, days = { from: 0, to: 1 }) {
  return describeLines(chart, fullView(chart), days, chart.series.dates.map(epochMillis));
}

describe("a bridge", () => {
  const twoDays = (last: string, values: readonly (number | null)[] = [10, 12]): ChartSource => ({
    kind: "area",
    unit: "tickets",
    deltas: [],
    lineStyles: [],
    cells: { board: "tickets" },
    notes: [],
    series: seriesOf(["2020-09-07", last], [{ name: "Open", values }]),
  });
  const bridgesOf = (chart: ChartSource): number[][] | undefined =>
    linesOf(chart)[0]?.bridges.map((days) => days.map(({ at }) => at));

  test("leads across one to three missing weeks, and the runs stay apart", () => {
    for (const last of ["2020-09-21", "2020-10-05", "2020-10-08"]) {
      expect(bridgesOf(twoDays(last))).toEqual([[0, 1]]);
      expect(linesOf(twoDays(last)).map(({ runs }) => runs.map((run) => run.map(({ at }) => at)))).toEqual([
        [[0], [1]],
      ]);
    }
  });

  test("leads across no gap of four weeks, and across none where nothing is missing", () => {
    for (const last of ["2020-10-12", "2020-09-14"]) expect(bridgesOf(twoDays(last))).toEqual([]);
  });

  test("needs a count on both sides, and days that are linked at all", () => {
    expect(bridgesOf(twoDays("2020-09-21", [null, 12]))).toEqual([]);
    expect(bridgesOf({ ...twoDays("2020-09-21"), kind: "columns" })).toEqual([]);
  });

  test("is only drawn where both its days are in view", () => {
    expect(linesOf(twoDays("2020-09-21"), { from: 1, to: 1 })[0]?.bridges).toEqual([]);
  });
});
