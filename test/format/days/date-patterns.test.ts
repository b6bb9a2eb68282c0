import { describe, expect, test } from "vitest";
import { calendarDate, findDates, isDatePattern } from "../../../src/format/days/date-patterns.ts";

/** The dates that patterns find in a text; a date without a year as `?-05-06`. */
function dates(text: string, ...patterns: readonly string[]): string[] {
  return findDates(text, patterns).map(
    (found) =>
      calendarDate(found) ??
      `?-${String(found.month).padStart(2, "0")}-${String(found.day).padStart(2, "0")}`,
  );
}

describe("a date pattern", () => {
  test.each(["{yyyy}-{MM}-{dd}", "{d} {month} {yyyy}", "{month} {d}", "{M}/{d}", "minutes{yyyy}{MM}{dd}"])(
    "can be %s",
    (pattern) => {
      expect(isDatePattern(pattern)).toBe(true);
    },
  );

  test.each([
    ["without a day", "{yyyy}-{MM}"],
    ["without a month", "{yyyy} {dd}"],
    ["with two days", "{d}-{dd} {month}"],
    ["with two years", "{yyyy} {yyyy}-{MM}-{dd}"],
    ["with an unknown placeholder", "{yyyy}-{MM}-{dd} {hh}"],
    ["without placeholders", "today"],
  ])("is invalid %s", (_name, pattern) => {
    expect(isDatePattern(pattern)).toBe(false);
  });
});

describe("a date", () => {
  test.each([
    ["TechArea20190506", "TechArea{yyyy}{MM}{dd}"],
    ["techarea20190506", "TechArea{yyyy}{MM}{dd}"],
    ["Meeting,  6 May 2019", "{d} {month} {yyyy}"],
    ["Meeting, 6\tmay  2019", "{d} {month} {yyyy}"],
    ["Mon May 6th, 2019", "{month} {d}, {yyyy}"],
    ["on 2019-05-06.", "{yyyy}-{MM}-{dd}"],
  ])("is found in %j by %s", (text, pattern) => {
    expect(dates(text, pattern)).toEqual(["2019-05-06"]);
  });

  test.each(["3 Sep 2019", "3 Sept. 2019", "03 September 2019", "3rd september 2019"])(
    "may have the name of the month or its first letters: %s",
    (text) => {
      expect(dates(text, "{d} {month} {yyyy}")).toEqual(["2019-09-03"]);
    },
  );

  test.each([
    ["31 June 2019", "{d} {month} {yyyy}"],
    ["29 February 2019", "{d} {month} {yyyy}"],
    ["2019-13-01", "{yyyy}-{MM}-{dd}"],
    ["3 Foo 2019", "{d} {month} {yyyy}"],
    ["3 Ma 2019", "{d} {month} {yyyy}"],
    ["12019-05-06", "{yyyy}-{MM}-{dd}"],
    ["2019-05-061", "{yyyy}-{MM}-{dd}"],
    ["1812-05-06", "{yyyy}-{MM}-{dd}"],
  ])("is not found if it is impossible or part of a longer text: %s", (text, pattern) => {
    expect(dates(text, pattern)).toEqual([]);
  });

  test("may have no year", () => {
    expect(dates("May 6", "{month} {d}")).toEqual(["?-05-06"]);
  });

  test("may be 29 February without a year", () => {
    expect(dates("29 February", "{d} {month}")).toEqual(["?-02-29"]);
  });

  test("is found by the first pattern that matches", () => {
    expect(dates("5 June or 2019-05-06 or 2019-05-13", "{yyyy}-{MM}-{dd}", "{d} {month}")).toEqual([
      "2019-05-06",
      "2019-05-13",
    ]);
  });

  test("has an index and a length", () => {
    expect(findDates("On 6 May 2019.", ["{d} {month} {yyyy}"])).toMatchObject([{ index: 3, length: 10 }]);
  });
});
