import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spreadApart, timeTicks, valueTicks } from "../../src/chart/scale.ts";
import { epochMillis } from "../../src/format/days/days.ts";
import { english } from "../../src/texts/en/texts.ts";

describe("the marks of a value axis", () => {
  test.each([
    [0, 166, [0, 50, 100, 150, 200]],
    [-22, 16, [-30, -20, -10, 0, 10, 20]],
    [0, 3, [0, 1, 2, 3]],
    [0, 0, [0, 1]],
  ])("from %i to %i", (low, high, marks) => {
    expect(valueTicks(low, high, 4)).toEqual(marks);
  });

  test("are whole numbers that cover the range, 0 among them", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 0 }), fc.nat(99_999), (low, high) => {
        const marks = valueTicks(low, high, 4);
        expect(marks.every(Number.isInteger)).toBe(true);
        expect(marks).toContain(0);
        expect([(marks[0] ?? 1) <= low, (marks.at(-1) ?? -1) >= high]).toEqual([true, true]);
      }),
    );
  });
});

describe("the marks of a time axis", () => {
  const labels = (from: string, to: string, most: number): string[] =>
    timeTicks(epochMillis(from), epochMillis(to), most, english.dates).map(({ label }) => label);

  test("are Mondays of a few weeks", () => {
    expect(labels("2020-08-30", "2020-09-30", 3)).toEqual(["31 Aug 2020", "14 Sep", "28 Sep"]);
  });

  test("are months of a year, and every January is named by its year", () => {
    expect(labels("2019-11-15", "2020-08-15", 4)).toEqual(["2020", "Mar", "May", "Jul"]);
  });

  test("name every year as long as there is room for each", () => {
    expect(labels("2017-02-27", "2021-12-21", 4)).toEqual(["2018", "2019", "2020", "2021"]);
    expect(labels("2017-02-27", "2022-12-21", 4)).toEqual(["2018", "2020", "2022"]);
  });
});

test("labels moved apart keep their order and their distance, and stay inside", () => {
  const places = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 10 });
  fc.assert(
    fc.property(places, (some) => {
      const moved = spreadApart(some, 100, 1000);
      const order = [...some.keys()].toSorted((a, b) => (some[a] ?? 0) - (some[b] ?? 0));
      const sorted = order.map((index) => moved[index] ?? Number.NaN);
      for (const [index, place] of sorted.entries()) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(1000);
        if (index > 0) expect(place - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(100);
      }
    }),
  );
});
