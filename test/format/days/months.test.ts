import { describe, expect, test } from "vitest";
import { isMeetingDate } from "../../../src/format/days/dates.ts";
import { daysBetween, longDate, mediumDate, shortDate } from "../../../src/format/days/days.ts";
import { firstDay, isMonth, lastDay } from "../../../src/format/days/months.ts";
import { localeDates } from "../../../src/texts/date-words.ts";

test("a month is distinguished from a day", () => {
  expect(["2019-03", "2019-03-14"].map(isMonth)).toEqual([true, false]);
});

test("a month has a first and a last day", () => {
  expect([firstDay("2019-02"), lastDay("2019-02"), lastDay("2020-02"), lastDay("2019-12")]).toEqual([
    "2019-02-01",
    "2019-02-28",
    "2020-02-29",
    "2019-12-31",
  ]);
  expect([firstDay("2019-02-14"), lastDay("2019-02-14")]).toEqual(["2019-02-14", "2019-02-14"]);
});

test("a month is written without a day, in any language", () => {
  const spanish = localeDates("es");
  expect([longDate, mediumDate, shortDate].map((write) => write("2019-03"))).toEqual([
    "March 2019",
    "March 2019",
    "March",
  ]);
  expect([spanish.long, spanish.medium, spanish.short].map((write) => write("2019-03"))).toEqual([
    "marzo de 2019",
    "marzo de 2019",
    "marzo",
  ]);
});

test.each([
  ["2019-03", true],
  ["2019-13", false],
  ["1812-03", false],
  ["2019-3", false],
  ["2019", false],
  ["2019-03-14", true],
])("%s is a date of a meeting: %s", (text, isDate) => {
  expect(isMeetingDate(text)).toBe(isDate);
});

describe("between a month and another date", () => {
  test.each([
    ["2019-03", "2019-04-07", 7],
    ["2019-03-25", "2019-04", 7],
    ["2019-03", "2019-05", 31],
    ["2019-03", "2019-03-14", 0],
    ["2019-03", "2019-03", 0],
  ])("from %s to %s, only %i days have surely passed", (from, to, days) => {
    expect([daysBetween(from, to), Math.abs(daysBetween(to, from))]).toEqual([days, days]);
  });
});
