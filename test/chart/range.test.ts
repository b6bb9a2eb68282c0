import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ChartChoice, chosenSpan, daysWithin, readChoice, writeChoice } from "../../src/chart/range.ts";

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

const all = { from: "2020-01-06", to: "2020-12-21" };

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
    expect(daysWithin(dates, chosenSpan(choice, all))).toEqual({ from, to });
  });

  test("are empty between two meetings", () => {
    const choice = { ...everything, range: "custom", from: "2020-07-01", to: "2020-08-01" } as const;
    const { from, to } = daysWithin(dates, chosenSpan(choice, all));
    expect(to).toBeLessThan(from);
  });
});

describe("the time axis", () => {
  const span = (from: string | null, to: string | null) =>
    chosenSpan({ ...everything, range: "custom", from, to }, all);

  test("is the chosen days, whether or not there was a meeting", () => {
    expect(span("2019-02-03", "2019-02-05")).toEqual({ from: "2019-02-03", to: "2019-02-05" });
  });

  test("swaps days in the wrong order", () => {
    expect(span("2020-06-30", "2020-06-01")).toEqual({ from: "2020-06-01", to: "2020-06-30" });
  });

  test("is one day where the open end lies before it", () => {
    expect([span("2031-01-01", null), span(null, "2001-01-01")]).toEqual([
      { from: "2031-01-01", to: "2031-01-01" },
      { from: "2001-01-01", to: "2001-01-01" },
    ]);
  });

  test("of a year begins no earlier than the first meeting", () => {
    expect(chosenSpan({ ...everything, range: "1y" }, all)).toEqual(all);
  });
});
