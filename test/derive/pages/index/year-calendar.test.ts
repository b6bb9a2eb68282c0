import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byMonth } from "../../../../src/derive/pages/index/grouping.ts";
import { indexRows } from "../../../../src/derive/pages/index/index-rows.ts";
import {
  calendarDays,
  isCancelled,
  yearCalendars,
} from "../../../../src/derive/pages/index/year-calendar.ts";
import { addDays } from "../../../../src/format/days/dates.ts";
import type { CalendarMonth } from "../../../../src/model/index-pages.ts";
import { known, minutes, publish, siteOf, type Written } from "../../../support/archive.ts";
import { archiveIndex } from "../../../support/archive-index.ts";

/** The calendar of a year; quarantined minutes may be among the files. */
function calendar(files: readonly Written[], year: string): readonly CalendarMonth[] {
  return known(known(publish(files).site).yearPages.find((page) => page.year === year)).calendar;
}

/** A month in a line, such as `7 meeting, 14 cancelled, -, -, after`. */
function month(files: readonly Written[], wanted: string): string {
  const found = known(calendar(files, wanted.slice(0, 4)).find((one) => one.month === wanted));
  return found.parts
    .map(
      ({ days, outside }) =>
        days.map((day) => `${Number(day.date.slice(8))} ${day.kind}`).join(" + ") || outside || "-",
    )
    .join(", ");
}

const long = [minutes("2020-01-06"), minutes("2020-12-28")];

describe("the calendar of a year", () => {
  test("has twelve months, each in five parts", () => {
    expect(calendar(long, "2020").map(({ month: name, parts }) => [name, parts.length])).toEqual(
      ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map((number) => [
        `2020-${number}`,
        5,
      ]),
    );
  });

  test("holds each meeting in the part of its day", () => {
    const files = ["2020-06-01", "2020-06-08", "2020-06-15", "2020-06-22", "2020-06-29"].map((date) =>
      minutes(date),
    );
    expect(month(files, "2020-06")).toBe("1 meeting, 8 meeting, 15 meeting, 22 meeting, 29 meeting");
  });

  test("knows the 29th of February", () => {
    const files = [minutes("2020-02-22"), minutes("2020-02-29"), minutes("2020-03-07")];
    expect(month(files, "2020-02")).toBe("before, before, before, 22 meeting, 29 meeting");
  });

  test("has no meeting in the days that a short February lacks", () => {
    const files = [minutes("2021-02-22"), minutes("2021-03-01")];
    expect(month(files, "2021-02")).toBe("before, before, before, 22 meeting, -");
  });

  test("holds two meetings of a week side by side, the earlier one first", () => {
    const files = [minutes("2020-09-16", "series: retreat"), minutes("2020-09-21"), minutes("2020-09-15")];
    expect(month(files, "2020-09")).toBe(
      "before, before, 15 meeting + 16 meeting + 21 meeting, after, after",
    );
  });

  test("shows a shifted meeting on its own day, also in another month than the schedule", () => {
    const files = [minutes("2021-05-24"), minutes("2021-06-01"), minutes("2021-06-07")];
    expect([month(files, "2021-05"), month(files, "2021-06")]).toEqual([
      "before, before, before, 24 meeting, -",
      "1 meeting + 7 meeting, after, after, after, after",
    ]);
  });

  test("shows a cancelled meeting, and each week of a gap", () => {
    const files = [minutes("2020-09-07", "next: { cancelled: Regatta }"), minutes("2020-10-05")];
    expect(month(files, "2020-09")).toBe("7 meeting, 14 cancelled, 21 missing, 28 missing, -");
  });

  test("shows minutes in quarantine", () => {
    const files = [minutes("2020-09-07"), minutes("2020-09-14", "tickets: many")];
    expect(month(files, "2020-09")).toBe("7 meeting, 14 quarantined, after, after, after");
  });

  test("shows the weeks of a gap in the year in which they lie", () => {
    const files = [minutes("2019-12-16"), minutes("2020-01-20")];
    expect([month(files, "2019-12"), month(files, "2020-01")]).toEqual([
      "before, before, 16 meeting, 23 missing, 30 missing",
      "6 missing, 13 missing, 20 meeting, after, after",
    ]);
  });

  test("begins in the first year with the first minutes, and ends in the last year with the last", () => {
    const files = [minutes("2019-11-25"), minutes("2020-02-03")];
    const outside = (year: string) => calendar(files, year).map((one) => one.outside);
    expect([outside("2019"), outside("2020")]).toEqual([
      [...Array<string>(10).fill("before"), null, null],
      [null, null, ...Array<string>(10).fill("after")],
    ]);
  });

  test("keeps a month of which only the last or the first day is known", () => {
    const months = calendar([minutes("2020-08-31"), minutes("2020-09-01")], "2020");
    expect(months.filter(({ outside }) => outside === null).map((one) => one.month)).toEqual([
      "2020-08",
      "2020-09",
    ]);
  });

  test("links only to the months of the list", () => {
    const files = [minutes("2020-01-27"), minutes("2020-04-06")];
    const { calendar: months, months: listed } = known(siteOf(files).yearPages[0]);
    expect(months.filter(({ isListed }) => isListed).map((one) => one.month)).toEqual(
      listed.map((one) => one.month).toReversed(),
    );
  });

  test("counts what was cancelled, with or without a page, and what is missing", () => {
    const files = [
      minutes("2020-08-24", "next: { cancelled: Regatta }"),
      minutes("2020-09-21", "status: cancelled"),
      minutes("2020-09-28"),
    ];
    expect(siteOf(files).yearPages[0]).toMatchObject({ meetingCount: 2, cancelledCount: 2, missingCount: 2 });
  });

  test("holds every meeting exactly once, in the part of its day", () => {
    const someDays = fc.uniqueArray(fc.nat({ max: 500 }), { minLength: 1, maxLength: 40 });
    const property = fc.property(someDays, (days) => {
      const dates = days.map((day) => addDays("2019-10-01", day)).toSorted();
      const held = siteOf(dates.map((date) => minutes(date))).yearPages.flatMap((page) =>
        page.calendar.flatMap(({ month: name, parts }) =>
          parts.flatMap((part, index) =>
            part.days.flatMap((day) => (day.kind === "meeting" ? `${name} ${index} ${day.date}` : [])),
          ),
        ),
      );
      const partOf = (date: string): number => Math.ceil(Number(date.slice(8)) / 7) - 1;
      expect(held).toEqual(dates.map((date) => `${date.slice(0, 7)} ${partOf(date)} ${date}`));
    });
    fc.assert(property, { numRuns: 30 });
  });
});

describe("the days of a calendar", () => {
  const rows = indexRows(
    archiveIndex([minutes("2020-09-07"), minutes("2020-09-14", "status: cancelled"), minutes("2020-09-28")]),
    [],
  );
  const days = calendarDays(rows);

  test("include each week without minutes, oldest first", () => {
    expect(days.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      "2020-09-07 meeting",
      "2020-09-14 meeting",
      "2020-09-21 missing",
      "2020-09-28 meeting",
    ]);
  });

  test("know which meeting was cancelled", () => {
    expect(days.filter(isCancelled).map(({ date }) => date)).toEqual(["2020-09-14"]);
  });

  test("make up the calendar of their year only", () => {
    const calendarOf = yearCalendars(days);
    expect(calendarOf("2020", byMonth(rows)).days).toEqual(days);
    expect(calendarOf("2019", []).days).toEqual([]);
  });

  test("are listed in the month of their rows", () => {
    const { calendar: months } = yearCalendars(days)("2020", byMonth(rows));
    expect(months.filter(({ isListed }) => isListed).map((one) => one.month)).toEqual(["2020-09"]);
  });
});
