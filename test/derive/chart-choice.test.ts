import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ChartChoice, chosenDays, readChoice, writeChoice } from "../../src/derive/chart-choice.ts";

const everything: ChartChoice = { range: "all", from: null, to: null, off: [], share: [] };
const dates = ["2020-01-06", "2020-06-01", "2020-09-14", "2020-09-28", "2020-12-21"];

describe("what a reader chose to see", () => {
  test("comes back from the address that holds it", () => {
    const day = fc.constantFrom("2020-01-06", "2020-02-29", null);
    const choice = fc.oneof(
      fc.record({
        range: fc.constantFrom("3m", "1y", "all"),
        from: fc.constant(null),
        to: fc.constant(null),
      }),
      fc
        .record({ range: fc.constant("custom" as const), from: day, to: day })
        .filter(({ from, to }) => from !== null || to !== null),
    );
    fc.assert(
      fc.property(choice, fc.array(fc.string()), fc.array(fc.string()), (range, off, share) => {
        const chosen = { ...range, off, share };
        expect(readChoice(writeChoice(chosen))).toEqual(chosen);
      }),
    );
  });

  test("leaves the address as it is where it is everything", () => {
    expect(writeChoice(everything)).toBe("");
  });

  test.each(["?range=2m", "?from=yesterday&to=2020-13-01", "?utm_source=x"])(
    "is everything for %s",
    (query) => {
      expect(readChoice(query)).toEqual(everything);
    },
  );
});

describe("the days in view", () => {
  test.each([
    ["are all", everything, [0, 4]],
    ["are those of the last three months", { ...everything, range: "3m" }, [3, 4]],
    ["are those of the last year", { ...everything, range: "1y" }, [0, 4]],
    [
      "are those of two days, both counted",
      { ...everything, range: "custom", from: "2020-06-01", to: "2020-09-14" },
      [1, 2],
    ],
    ["may be open at one end", { ...everything, range: "custom", from: "2020-09-15" }, [3, 4]],
  ] as const)("%s", (_, choice, [from, to]) => {
    expect(chosenDays(choice, dates, "2020-12-21")).toEqual({ from, to });
  });

  test("are none where no meeting lies between", () => {
    const choice = { ...everything, range: "custom", from: "2020-07-01", to: "2020-08-01" } as const;
    expect(chosenDays(choice, dates, "2020-12-21")).toBeNull();
  });
});
