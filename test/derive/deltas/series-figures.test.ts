import { expect, test } from "vitest";
import { seriesFigures } from "../../../src/derive/deltas/series-figures.ts";

const figures = seriesFigures({
  dates: ["2020-01-06", "2020-01-13", "2020-01-27"],
  gapBefore: [false, false, true],
  lines: [
    { name: "new", values: [2, 5, 4] },
    { name: "old", values: [1, null, 3] },
  ],
  suspectedTypos: [],
});

test("each count is compared with the day before it in the series", () => {
  expect(figures.get("2020-01-27")?.[0]).toEqual({
    name: "new",
    count: 4,
    delta: { change: -1, baseline: { date: "2020-01-13", count: 5 } },
    why: null,
  });
});

test("a count on the first day, or after a day without one, has no change", () => {
  expect([figures.get("2020-01-06")?.[0]?.delta, figures.get("2020-01-27")?.[1]?.delta]).toEqual([
    null,
    null,
  ]);
});

test("a day without a count has none to compare", () => {
  expect(figures.get("2020-01-13")?.map(({ name }) => name)).toEqual(["new"]);
});
