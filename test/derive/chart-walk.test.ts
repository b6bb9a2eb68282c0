import { describe, expect, test } from "vitest";
import { type ChartView, fullView, valueRange } from "../../src/derive/chart-values.ts";
import { nextPlace, placeNear } from "../../src/derive/chart-walk.ts";
import { seriesOf } from "../../src/derive/count-series.ts";
import { epochMillis } from "../../src/format/days.ts";
import type { ChartSource } from "../../src/model/chart.ts";

const dates = ["2020-09-07", "2020-09-14", "2020-09-21"];

function source(
  kind: ChartSource["kind"],
  lines: Readonly<Record<string, readonly (number | null)[]>>,
): ChartSource {
  const series = seriesOf(
    dates,
    Object.entries(lines).map(([name, values]) => ({ name, values })),
  );
  return {
    kind,
    unit: "tickets",
    series,
    looks: [],
    cells: { board: "tickets" },
    oddBaselines: [],
    notes: [],
  };
}

const flow = source("area", { Open: [10, 11, 12], Closed: [5, null, 7] });
const all = { from: 0, to: 2 };

function step(
  place: readonly [line: number, at: number] | null,
  key: string,
  view: ChartView = fullView(flow),
): unknown {
  const found = nextPlace(flow, view, all, place && { line: place[0], at: place[1] }, key);
  return found && [found.line, found.at];
}

describe("an arrow key", () => {
  test.each([
    ["leads to the next meeting of the line", [0, 0], "ArrowRight", [0, 1]],
    ["passes over a meeting that does not list the line", [1, 0], "ArrowRight", [1, 2]],
    ["leads back", [1, 2], "ArrowLeft", [1, 0]],
    ["leads up the stack", [0, 2], "ArrowUp", [1, 2]],
    ["leads down the stack", [1, 2], "ArrowDown", [0, 2]],
    ["stops at the end", [0, 2], "ArrowRight", null],
    ["stops at the top", [0, 1], "ArrowUp", null],
  ] as const)("%s", (_, place, key, expected) => {
    expect(step(place, key)).toEqual(expected);
  });

  test("enters the chart at the latest meeting, and Home at the first", () => {
    expect([step(null, "ArrowLeft"), step(null, "Home")]).toEqual([
      [0, 2],
      [0, 0],
    ]);
  });

  test("knows only the lines that are switched on", () => {
    expect(step([0, 2], "ArrowUp", { lines: [0], isShare: false })).toBeNull();
  });
});

describe("pointing", () => {
  const near = (time: string, value: number): unknown =>
    placeNear(flow, fullView(flow), all, dates.map(epochMillis), { time: epochMillis(time), value });

  test("finds the area that holds the value at the nearest meeting", () => {
    expect([near("2020-09-08", 3), near("2020-09-08", 12)]).toEqual([
      { line: 0, at: 0 },
      { line: 1, at: 0 },
    ]);
  });

  test("finds the nearest area outside of all", () => {
    expect([near("2020-09-20", 100), near("2020-09-14", 100)]).toEqual([
      { line: 1, at: 2 },
      { line: 0, at: 1 },
    ]);
  });
});

describe("the value axis", () => {
  const slip = source("line", { Open: [18, 144, 12] });

  test("is not stretched by a doubtful count", () => {
    expect(valueRange(slip, fullView(slip), 0, 2)).toEqual({ low: 0, high: 18 });
  });

  test("is not stretched by the changes to and from one", () => {
    const bars = { ...slip, kind: "bars" } as const;
    expect(valueRange(bars, fullView(bars), 0, 2)).toEqual({ low: 0, high: 1 });
  });

  test("reaches to the highest stack in view", () => {
    expect([
      valueRange(flow, fullView(flow), 0, 2).high,
      valueRange(flow, fullView(flow), 0, 1).high,
    ]).toEqual([19, 15]);
  });
});
