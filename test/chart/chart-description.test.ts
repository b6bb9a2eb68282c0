import { describe, expect, test } from "vitest";
import {
  type ChartDescription,
  describeChart,
  describedPoint,
  type ShownPart,
  wholeChart,
} from "../../src/chart/chart-description.ts";
import { addDays } from "../../src/format/days/dates.ts";
import { epochMillis } from "../../src/format/days/days.ts";
import type { ChartSource } from "../../src/model/chart.ts";
import { english } from "../../src/texts/en/texts.ts";
import { seriesOf } from "../support/series.ts";

const dates = ["2020-09-07", "2020-09-14", "2020-09-21", "2020-11-02"];
const flow: ChartSource = {
  kind: "area",
  unit: "tickets",
  // The last meeting comes after a gap that is too long to be bridged.
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
  return describeChart(chart, { ...wholeChart(chart), ...part }, 4, english.dates);
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
    expect(timesOf(flow)).toEqual([...days.slice(0, 3), epochMillis("2020-10-12"), days[3]]);
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
  const typoOf = (kind: ChartSource["kind"], before: readonly number[] = []): ChartSource => {
    const values = [...before, 18, 144, 12];
    const days = values.map((_, index) => addDays("2020-08-03", index * 7));
    const changes = values.map((value, at) => {
      const count = values[at - 1];
      return count === undefined ? null : { change: value - count, baseline: { date: "", count } };
    });
    return {
      ...flow,
      kind,
      series: seriesOf(days, [
        { name: "Open", values },
        { name: "Closed", values: values.map(() => 40) },
      ]),
      deltas: [changes, []],
    };
  };

  test("is marked at the end of the axis that it would exceed", () => {
    const { values, suspectedTypos } = described(typoOf("line"));
    expect(suspectedTypos).toMatchObject([{ line: 0, at: 1, high: values.high }]);
  });

  test("is apart from its line, which a bridge leads past it", () => {
    const [line] = described(typoOf("line")).lines;
    expect(line?.runs.map((run) => run.map(({ high }) => high))).toEqual([[18], [12]]);
    expect(line?.bridges.map((days) => days.map(({ high }) => high))).toEqual([
      [18, 15],
      [15, 12],
    ]);
  });

  test("does not lift the lines that are stacked on it", () => {
    for (const kind of ["area", "columns"] as const) {
      const [, closed] = described(typoOf(kind)).lines;
      expect(closed?.runs.flat().map(({ low, high }) => [low, high])).toEqual([
        [18, 58],
        [15, 55],
        [12, 52],
      ]);
    }
  });

  test("makes two changes doubtful, which are marked and have no bar", () => {
    const { lines, suspectedTypos, values } = described(typoOf("bars", [20]));
    expect(suspectedTypos).toMatchObject([
      { at: 2, high: values.high },
      { at: 3, high: values.low },
    ]);
    expect(lines[0]?.runs.flat().map(({ at }) => at)).toEqual([1]);
  });

  test("is found by its line and day at its own mark", () => {
    const view = described(typoOf("area"));
    expect(describedPoint(view, { line: 0, at: 1 })?.high).toBe(view.values.high);
  });

  // Its day counts from the first day of the chart, and a view may start later.
  test("has its place in a view that starts later", () => {
    const chart = typoOf("line", [21, 20, 19]);
    const [typo] = described(chart, { days: { from: 2, to: 5 } }).suspectedTypos;
    expect(typo).toMatchObject({ at: 4, time: epochMillis("2020-08-31") });
  });

  test("is not marked where it is not in view", () => {
    const chart = typoOf("line");
    expect(described(chart, { days: { from: 2, to: 2 } }).suspectedTypos).toEqual([]);
    expect(described(chart, { days: { from: 0, to: 0 } }).suspectedTypos).toEqual([]);
    expect(described(chart, { view: { lines: [], isShare: false } }).suspectedTypos).toEqual([]);
  });
});

describe("end labels", () => {
  test("are those of the last day in view, wherever it starts", () => {
    const names = (days: ShownPart["days"]): string[] =>
      described(flow, { days }).endLabels.map(({ name }) => name);
    expect(names({ from: 2, to: 2 })).toEqual(["Open", "Closed"]);
    expect(names({ from: 0, to: 1 })).toEqual(["Open"]);
    expect(names({ from: 1, to: 1 })).toEqual(["Open"]);
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
  test("has at most as many ticks as asked for", () => {
    for (const most of [1, 2, 4, 7]) {
      const { length } = describeChart(flow, wholeChart(flow), most, english.dates).timeTicks;
      expect([most, length > 0 && length <= most]).toEqual([most, true]);
    }
  });

  test("covers the chart, or the chosen days with room beside them", () => {
    const [from = 0, to = 0] = [epochMillis("2020-09-07"), epochMillis("2020-11-02")];
    expect(described().time).toEqual({ from, to });
    const room = described(flow, { span: { from, to } }).time;
    expect([room.from < from, room.to > to]).toEqual([true, true]);
  });
});
