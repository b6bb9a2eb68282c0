import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newestDays, stateFlows } from "../../../src/derive/series/state-flow.ts";
import { addDays } from "../../../src/format/days/dates.ts";
import type { CountSeries } from "../../../src/model/count-series.ts";

function seriesOf(
  values: readonly (number | null)[],
  suspectedTypos: CountSeries["suspectedTypos"] = [],
): CountSeries {
  return {
    dates: values.map((_, week) => addDays("2020-01-06", week * 7)),
    gapBefore: values.map(() => false),
    lines: [{ name: "Open", values }],
    suspectedTypos,
  };
}

describe("the counts of a state", () => {
  test("tell the least that came and left in a week, and the longest mean stay", () => {
    expect(stateFlows(seriesOf([10, 14, 12, 12, 14]))).toEqual([
      { state: "Open", average: 12.4, cameAtLeast: 1.5, leftAtLeast: 0.5, weeksAtMost: 12.4 / 1.5 },
    ]);
  });

  test("tell no longest stay if they never increase", () => {
    expect(stateFlows(seriesOf([5, 4, 4]))[0]?.weeksAtMost).toBeNull();
  });

  test("leave out a suspected typo", () => {
    expect(stateFlows(seriesOf([10, 100, 10], [{ line: 0, at: 1, reason: "" }]))[0]).toMatchObject({
      average: 10,
      cameAtLeast: 0,
    });
  });

  test("tell nothing of a state that was not counted throughout", () => {
    expect(stateFlows(seriesOf([3, null, 5]))).toEqual([]);
  });

  test("tell nothing on a single day", () => {
    expect(stateFlows(seriesOf([3]))).toEqual([]);
  });

  const counts = fc.array(fc.nat({ max: 200 }), { minLength: 2, maxLength: 60 });

  test("add up: what came without what left is the change of the count", () => {
    fc.assert(
      fc.property(counts, (values) => {
        const [flow] = stateFlows(seriesOf(values));
        const weeks = values.length - 1;
        const net = ((flow?.cameAtLeast ?? 0) - (flow?.leftAtLeast ?? 0)) * weeks;
        expect(net).toBeCloseTo((values.at(-1) ?? 0) - (values[0] ?? 0), 6);
      }),
    );
  });

  test("tell no less movement than any of their samples", () => {
    fc.assert(
      fc.property(counts, (values) => {
        const sampled = values.filter((_, at) => at % 2 === 0);
        const cameIn = (some: readonly number[]): number =>
          some.slice(1).reduce((sum, count, at) => sum + Math.max(0, count - (some[at] ?? 0)), 0);
        const [flow] = stateFlows(seriesOf(values));
        expect((flow?.cameAtLeast ?? 0) * (values.length - 1)).toBeGreaterThanOrEqual(cameIn(sampled) - 1e-6);
      }),
    );
  });
});

test("the newest days of a series keep their typos in place", () => {
  const newest = newestDays(seriesOf([1, 2, 3, 40, 5], [{ line: 0, at: 3, reason: "why" }]), 3);
  expect([newest.dates.length, newest.lines[0]?.values, newest.suspectedTypos]).toEqual([
    3,
    [3, 40, 5],
    [{ line: 0, at: 1, reason: "why" }],
  ]);
});
