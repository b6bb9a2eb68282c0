import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, weekday, weekdayName, weekStart } from "../../../src/format/days/dates.ts";
import {
  daysBetween,
  durationInWords,
  epochMillis,
  isIsoDate,
  longDate,
  mediumDate,
  shortDate,
} from "../../../src/format/days/days.ts";
import { instant, isTimeZone, zonedTime } from "../../../src/format/days/zones.ts";

const days = fc
  .date({ min: new Date("1990-01-01T00:00:00Z"), max: new Date("2090-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("a day", () => {
  test.each(["2020-09-14", "2020-02-29", "1999-12-31"])("%s is one", (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  test.each([
    "2020-02-30",
    "2019-02-29",
    "2020-13-01",
    "2020-9-14",
    "20200914",
    "2020-W38-1",
    "2020-258",
    "soon",
    "",
  ])("%j is not one", (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  test.each([
    ["longDate", longDate, "4 September 2020"],
    ["mediumDate", mediumDate, "4 Sep 2020"],
    ["shortDate", shortDate, "4 Sep"],
    ["weekdayName", weekdayName, "Friday"],
  ])("%s writes it in English", (_name, write, expected) => {
    expect(write("2020-09-04")).toBe(expected);
  });

  test("begins at midnight UTC wherever the site is built", () => {
    expect(epochMillis("2020-09-14")).toBe(Date.UTC(2020, 8, 14));
  });
});

describe("reckoning", () => {
  test("crosses the end of a leap February", () => {
    expect(addDays("2020-02-24", 7)).toBe("2020-03-02");
  });

  test("counts a week as seven days although the clocks change in it", () => {
    expect(daysBetween("2020-03-02", "2020-03-09")).toBe(7);
  });

  test("counts backwards below zero", () => {
    expect(daysBetween("2020-03-09", "2020-03-02")).toBe(-7);
  });

  test("finds as many days as were added", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  test("starts each week on the Monday on or before the day", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(weekday(weekStart(day))).toBe(1);
        expect(daysBetween(weekStart(day), day)).toBe(weekday(day) - 1);
      }),
    );
  });

  test.each([
    [1, "1 day"],
    [3, "3 days"],
    [7, "1 week"],
    [21, "3 weeks"],
    [22, "22 days"],
  ])("says %i days as %j", (count, expected) => {
    expect(durationInWords(count)).toBe(expected);
  });
});

describe("the time of a meeting", () => {
  test.each([
    ["2020-09-14", "2020-09-14T18:00:00Z", "13:00 CDT"],
    ["2020-12-14", "2020-12-14T19:00:00Z", "13:00 CST"],
  ])("follows the team's clocks on %s", (date, moment, shown) => {
    expect([instant(date, "13:00", "America/Chicago"), zonedTime(date, "13:00", "America/Chicago")]).toEqual([
      moment,
      shown,
    ]);
  });

  test.each([
    ["America/Chicago", true],
    ["Chicago", false],
    ["", false],
  ])("%j is a time zone: %s", (name, expected) => {
    expect(isTimeZone(name)).toBe(expected);
  });
});
