import { expect, test } from "vitest";
import { gapsBefore } from "../../src/chart/values.ts";

test("a week without a meeting is a gap", () => {
  expect(gapsBefore(["2020-09-07", "2020-09-21"])).toEqual([false, true]);
});

test("a meeting that a holiday moves by a day or two leaves no gap", () => {
  expect(gapsBefore(["2020-09-07", "2020-09-16"])).toEqual([false, false]);
});
