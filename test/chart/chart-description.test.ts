import { describe, expect, test } from "vitest";
import {
  type ChartDescription,
  describeChart,
  describedPoint,
  type ShownPart,
  wholeChart,
} from "../../src/chart/chart-description.ts";
import { seriesOf } from "../../src/derive/series/count-series.ts";
import { epochMillis } from "../../src/format/days.ts";
import type { ChartSource } from "../../src/model/chart.ts";

const dates = ["2020-09-07", "2020-09-14", "2020-09-21", "2020-10-19"];
const flow: ChartSource = {
  kind: "area",
  unit: "tickets",
  // The last meeting comes after a gap.
  series: seriesOf(dates, [
    { name: "Open", values: [10, 11, 12, 13] },
    { name: "Closed", values: [30, null, 7, 8] },
  ]),
  deltas: [],
  lineStyles: [],
  cells: { board: "tickets" },
  notes: dates.map((date) => ({ date, text: "" })),
};

function described(chart: ChartSource = flow, part: Partial<ShownPart> = {}): ChartDescription {
  return describeChart(chart, { ...wholeChart(chart), ...part }, 4);
}

function runsOf({ lines }: ChartDescription): number[][][] {
  return lines.map(({ runs }) => runs.map((run) => run.map(({ at }) => at)));
}

describe("the runs of a line", () => {
  test("are split at gaps and at days that do not list it", () => {
    expect(runsOf(described())).toEqual([
      [[0, 1, 2], [3]],
      [[0], [2], [3]],
    ]);
  });

  test("hold only the days in view", () => {
    expect(runsOf(described(flow, { days: { from: 1, to: 2 } }))).toEqual([[[1, 2]], [[2]]]);
    expect(runsOf(described(flow, { days: { from: 0, to: -1 } }))).toEqual([[], []]);
  });
});

describe("the points of a line", () => {
  const timesOf = (chart: ChartSource): number[] | undefined =>
    described(chart).lines[0]?.points.map(({ time }) => time);
  const days = dates.map(epochMillis);

  test("have a moment without a band in the middle of a gap", () => {
    expect(timesOf(flow)).toEqual([...days.slice(0, 3), epochMillis("2020-10-05"), days[3]]);
  });

  test("have none between columns, which are not linked", () => {
    expect(timesOf({ ...flow, kind: "columns" })).toEqual(days);
  });

  test("are found by line and day", () => {
    expect(describedPoint(described(), { line: 1, at: 2 })).toEqual({
      at: 2,
      time: days[2],
      low: 12,
      high: 19,
    });
    expect(describedPoint(described(), { line: 1, at: 1 })).toBeNull();
  });
});

describe("lines", () => {
  test("that are switched off are not described", () => {
    const { lines, endLabels } = described(flow, { view: { lines: [1], isShare: false } });
    expect([lines.map(({ line }) => line), endLabels.map(({ line }) => line)]).toEqual([[1], [1]]);
    expect(lines[0]?.runs[0]).toMatchObject([{ low: 0, high: 30 }]);
  });
});

describe("the value axis", () => {
  test("has round ticks from end to end", () => {
    const { values, valueTicks } = described();
    expect(values).toEqual({ low: 0, high: 40 });
    expect(valueTicks.map(({ label }) => label)).toEqual(["0", "10", "20", "30", "40"]);
  });

  test("of shares goes to 100%", () => {
    const { valueTicks } = described(flow, { view: { lines: [0, 1], isShare: true } });
    expect(valueTicks.map(({ label }) => label)).toEqual(["0%", "25%", "50%", "75%", "100%"]);
  });

  test("of bars has signs", () => {
    const delta = { change: -3, baseline: { date: "2020-09-07", count: 10 } };
    const bars = { ...flow, kind: "bars", deltas: [[null, delta, null, null]] } as const;
    expect(described(bars).valueTicks.map(({ label }) => label)).toEqual(["−3", "−2", "−1", "±0"]);
  });
});

describe("a suspected typo", () => {
  const typo: ChartSource = {
    ...flow,
    kind: "line",
    series: seriesOf(dates.slice(0, 3), [{ name: "Open", values: [18, 144, 12] }]),
  };

  test("is marked at the end of the axis that it would exceed", () => {
    const { values, suspectedTypos } = described(typo);
    expect(suspectedTypos).toMatchObject([{ at: 1, high: values.high }]);
  });

  test("is not marked where it is not in view", () => {
    expect(described(typo, { days: { from: 2, to: 2 } }).suspectedTypos).toEqual([]);
    expect(described(typo, { view: { lines: [], isShare: false } }).suspectedTypos).toEqual([]);
  });
});

describe("notes", () => {
  test("keep their numbers where only some are in view", () => {
    const { notes, areNotesNumbered } = described(flow, { days: { from: 2, to: 3 } });
    expect([notes.map(({ number }) => number), areNotesNumbered]).toEqual([[3, 4], true]);
  });

  test("have no numbers where there are too many", () => {
    const many = { ...flow, notes: Array.from({ length: 13 }, () => ({ date: "2020-09-07", text: "" })) };
    expect(described(many).areNotesNumbered).toBe(false);
    expect(described({ ...many, notes: many.notes.slice(1) }).areNotesNumbered).toBe(true);
  });
});

describe("the time axis", () => {
  test("covers the chart, or the chosen days with room beside them", () => {
    const [from = 0, to = 0] = [epochMillis("2020-09-07"), epochMillis("2020-10-19")];
    expect(described().time).toEqual({ from, to });
    const room = described(flow, { span: { from, to } }).time;
    expect([room.from < from, room.to > to]).toEqual([true, true]);
  });
});
