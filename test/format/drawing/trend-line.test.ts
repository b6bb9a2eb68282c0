import { expect, test } from "vitest";
import { trendLine } from "../../../src/format/drawing/trend-line.ts";

const box = { left: 6, top: 6, width: 180, height: 32 };

test("a line fills its box from the first to the last recorded count", () => {
  const points = [
    { date: "2020-09-07", value: 4 },
    { date: "2020-09-14", value: null },
    { date: "2020-09-16", value: 8 },
    { date: "2020-09-22", value: 5 },
  ];
  expect(trendLine(points, box)).toEqual({
    path: "M6 38 114 6 186 30",
    end: { x: 186, y: 30 },
    values: [4, 8, 5],
  });
});

test("a single count has no line", () => {
  expect(trendLine([{ date: "2020-09-07", value: 4 }], box)).toBeNull();
});
