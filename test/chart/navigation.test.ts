import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ChartPosition, nextPosition, positionNear } from "../../src/chart/navigation.ts";
import { withoutSuspectedTypos } from "../../src/chart/trusted-chart.ts";
import { bandAt, type ChartView, fullView, valueRange } from "../../src/chart/values.ts";
import { epochMillis } from "../../src/format/days/days.ts";
import type { ChartSource } from "../../src/model/chart.ts";
import { seriesOf } from "../support/series.ts";

const dates = ["2020-09-07", "2020-09-14", "2020-09-21"];

function source(
  kind: ChartSource["kind"],
  lines: Readonly<Record<string, readonly (number | null)[]>>,
  days: readonly string[] = dates,
): ChartSource {
  const series = seriesOf(
    days,
    Object.entries(lines).map(([name, values]) => ({ name, values })),
  );
  return {
    kind,
    unit: "tickets",
    series,
    lineStyles: [],
    cells: { board: "tickets" },
    deltas: [],
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
  const found = nextPosition(flow, view, all, place && { line: place[0], at: place[1] }, key);
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

describe("where lines share no meeting", () => {
  const queues = source("line", { GGUS: [5, null, null], Old: [1, null, null], FreshDesk: [null, 9, 4] });
  const lead = (line: number, at: number, key: string): unknown =>
    nextPosition(queues, fullView(queues), all, { line, at }, key);

  test("an arrow key moves on to the line of the next meeting", () => {
    expect([lead(0, 0, "ArrowRight"), lead(2, 1, "ArrowLeft")]).toEqual([
      { line: 2, at: 1 },
      { line: 0, at: 0 },
    ]);
  });

  test("Home and End move on from the ends of the line", () => {
    expect([lead(2, 2, "Home"), lead(2, 1, "Home"), lead(1, 0, "End"), lead(2, 2, "End")]).toEqual([
      { line: 2, at: 1 },
      { line: 0, at: 0 },
      { line: 2, at: 2 },
      null,
    ]);
  });

  test("a meeting that no line leads to is not passed over", () => {
    const split = source("line", { GGUS: [5, null, 6], FreshDesk: [null, 9, null] });
    expect(nextPosition(split, fullView(split), all, { line: 0, at: 0 }, "ArrowRight")).toEqual({
      line: 1,
      at: 1,
    });
  });
});

test("every point of every shown line can be reached by arrow keys", () => {
  const days = 5;
  const value = fc.option(fc.integer({ min: 0, max: 20 }), { freq: 1 });
  const values = fc.array(value, { minLength: days, maxLength: days });
  const lines = fc.array(values, { minLength: 1, maxLength: 4 });
  const kinds = fc.constantFrom("area" as const, "line" as const, "columns" as const);
  fc.assert(
    fc.property(kinds, lines, fc.nat(), (kind, some, shown) => {
      const chart = source(kind, Object.fromEntries(some.map((line, index) => [`Line ${index}`, line])), [
        "2020-09-07",
        "2020-09-14",
        "2020-09-21",
        "2020-10-19",
        "2020-10-26",
      ]);
      const every = fullView(chart);
      const view = { ...every, lines: every.lines.filter((line) => (shown >> line) % 2 === 0) };
      const drawn = view.lines.flatMap((line) =>
        Array.from({ length: days }, (_, at) => ({ line, at })).filter(({ at }) =>
          bandAt(chart, view, line, at),
        ),
      );
      expect(reached(chart, view, days)).toEqual(drawn.map(({ line, at }) => `${line} ${at}`).toSorted());
    }),
  );
});

function reached(chart: ChartSource, view: ChartView, days: number): string[] {
  const found = new Set<string>();
  const visit = (place: ChartPosition | null): void => {
    const name = place ? `${place.line} ${place.at}` : "";
    if (!place || found.has(name)) return;
    found.add(name);
    for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"])
      visit(nextPosition(chart, view, { from: 0, to: days - 1 }, place, key));
  };
  visit(nextPosition(chart, view, { from: 0, to: days - 1 }, null, "End"));
  return [...found].toSorted();
}

describe("pointing", () => {
  const near = (time: string, value: number): unknown =>
    positionNear(flow, fullView(flow), all, dates.map(epochMillis), { time: epochMillis(time), value });

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
  const typo = source("line", { Open: [18, 144, 12] });

  test("is not stretched by a suspected typo", () => {
    expect(valueRange(withoutSuspectedTypos(typo), fullView(typo), { from: 0, to: 2 })).toEqual({
      low: 0,
      high: 18,
    });
  });

  test("is not stretched by the changes to and from one", () => {
    const change = (before: number, count: number) => ({
      change: count - before,
      baseline: { date: "2020-09-07", count: before },
    });
    const bars = { ...typo, kind: "bars", deltas: [[null, change(18, 144), change(144, 12)]] } as const;
    expect(valueRange(withoutSuspectedTypos(bars), fullView(bars), { from: 0, to: 2 })).toEqual({
      low: 0,
      high: 1,
    });
  });

  test("reaches to the highest stack in view", () => {
    expect([
      valueRange(flow, fullView(flow), { from: 0, to: 2 }).high,
      valueRange(flow, fullView(flow), { from: 0, to: 1 }).high,
    ]).toEqual([19, 15]);
  });
});
