import { describe, expect, test } from "vitest";
import { changesWithin, readSpan, yearsOfSpan } from "../../src/compare/span.ts";
import type { Comparison } from "../../src/model/comparison/comparison.ts";

const usual = { from: "2020-12-14", to: "2020-12-21" };

describe("the span of an address", () => {
  test.each([
    ["", { ...usual, series: null }],
    ["?from=2020-08-24", { from: "2020-08-24", to: "2020-12-21", series: null }],
    ["?from=2020-08-24&to=2020-07-27", { from: "2020-07-27", to: "2020-08-24", series: null }],
    ["?from=yesterday&to=2020-12-28&series=", { from: "2020-12-14", to: "2020-12-28", series: null }],
    ["?series=retreat", { ...usual, series: "retreat" }],
  ])("%s is read", (query, span) => {
    expect(readSpan(query, usual)).toEqual(span);
  });
});

test("a span needs its own years alone, of those that have changes", () => {
  const span = { from: "2018-12-31", to: "2020-01-01", series: null };
  expect(yearsOfSpan(span, ["2017", "2018", "2020", "2021"])).toEqual(["2018", "2020"]);
});

test("a span holds the meetings after its first day, and that of its last day, of its series", () => {
  const changes = ["2020-08-24", "2020-08-31", "2020-09-07", "2020-09-07/retreat", "2020-09-14"].map(
    (meeting): Comparison => ({
      meetings: [
        { meeting, series: meeting.endsWith("retreat") ? "retreat" : "weekly", since: null, attending: null },
      ],
      boards: [],
      actions: [],
      decisions: [],
      support: [],
    }),
  );
  const within = (series: string | null): string[] =>
    changesWithin({ from: "2020-08-24", to: "2020-09-07", series }, changes).flatMap(({ meetings }) =>
      meetings.map(({ meeting }) => meeting),
    );
  expect(within(null)).toEqual(["2020-08-31", "2020-09-07", "2020-09-07/retreat"]);
  expect(within("weekly")).toEqual(["2020-08-31", "2020-09-07"]);
});
