import { describe, expect, test } from "vitest";
import { dayOf, findDates, isDatePattern } from "../../../src/import/text/dates.ts";

/** The days that patterns find in a text; a day without a year as `?-05-06`. */
function days(text: string, ...patterns: readonly string[]): string[] {
  return findDates(text, patterns).map(
    (found) =>
      dayOf(found) ?? `?-${String(found.month).padStart(2, "0")}-${String(found.day).padStart(2, "0")}`,
  );
}

describe("a date pattern", () => {
  test.each(["{yyyy}-{MM}-{dd}", "{d} {month} {yyyy}", "{month} {d}", "{M}/{d}", "minutes{yyyy}{MM}{dd}"])(
    "is %s",
    (pattern) => {
      expect(isDatePattern(pattern)).toBe(true);
    },
  );

  test.each([
    ["without a day", "{yyyy}-{MM}"],
    ["without a month", "{yyyy} {dd}"],
    ["with two days", "{d}-{dd} {month}"],
    ["with two years", "{yyyy} {yyyy}-{MM}-{dd}"],
    ["with a placeholder that nobody knows", "{yyyy}-{MM}-{dd} {hh}"],
    ["without placeholders", "today"],
  ])("is none %s", (_name, pattern) => {
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
    expect(days(text, pattern)).toEqual(["2019-05-06"]);
  });

  test.each(["3 Sep 2019", "3 Sept. 2019", "03 September 2019", "3rd september 2019"])(
    "has a month by its name or its first letters: %s",
    (text) => {
      expect(days(text, "{d} {month} {yyyy}")).toEqual(["2019-09-03"]);
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
  ])("that the calendar has not, or that is part of more, is none: %s", (text, pattern) => {
    expect(days(text, pattern)).toEqual([]);
  });

  test("without a year is no day of the calendar", () => {
    expect(days("May 6", "{month} {d}")).toEqual(["?-05-06"]);
  });

  test("of 29 February may lack its year", () => {
    expect(days("29 February", "{d} {month}")).toEqual(["?-02-29"]);
  });

  test("that an earlier pattern finds hides those of later patterns", () => {
    expect(days("5 June or 2019-05-06 or 2019-05-13", "{yyyy}-{MM}-{dd}", "{d} {month}")).toEqual([
      "2019-05-06",
      "2019-05-13",
    ]);
  });

  test("knows where it stands", () => {
    expect(findDates("On 6 May 2019.", ["{d} {month} {yyyy}"])).toMatchObject([{ index: 3, length: 10 }]);
  });
});
