import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longDate, mediumDate } from "../../../src/format/days/days.ts";
import { readTypedDates } from "../../../src/format/days/typed-date.ts";

describe("a typed date", () => {
  test.for([
    "2020-09-14",
    "2020-9-14",
    "2020/09/14",
    "2020.9.14",
    "9/14/20",
    "14-Sep-2020",
    "2020 Sep 14",
    "September the 14th, 2020",
    "Monday, 14 September 2020",
    "Mon Sep 14 2020",
    "20200914",
    "14.9.2020",
    "9/14/2020",
    "14/9/2020",
    "14 Sep 2020",
    "14 sept 2020",
    "14th of September 2020",
    "Sep 14, 2020",
    "september 14 2020",
    " 14  September   2020 ",
  ])("may be written %s", (text) => {
    expect(readTypedDates(text, "en")).toEqual([{ kind: "day", date: "2020-09-14" }]);
  });

  test.for(["2020-09", "09/2020", "Sep 2020", "September, 2020", "2020 sep"])(
    "may be the month %s",
    (text) => {
      expect(readTypedDates(text, "en")).toEqual([{ kind: "month", month: "2020-09" }]);
    },
  );

  test.for(["9/12/2020", "9-12-2020", "9/12/20"])("may be read in two ways, %s", (text) => {
    expect(readTypedDates(text, "en")).toEqual([
      { kind: "day", date: "2020-12-09" },
      { kind: "day", date: "2020-09-12" },
    ]);
  });

  test.for(["14 Sep", "Sep 14", "14th of September"])("may be of any year, %s", (text) => {
    expect(readTypedDates(text, "en")).toEqual([{ kind: "day of any year", monthAndDay: "09-14" }]);
  });

  test("may be a year", () => {
    expect(readTypedDates("2020", "en")).toEqual([{ kind: "year", year: "2020" }]);
  });

  test.for([
    "2020-02-30",
    "31 June 2020",
    "14 Foo 2020",
    "tember 2020",
    "2020-13",
    "3.5.24",
    "SOFTWARE-2020",
    "",
    "9/14",
  ])("is not %s", (text) => {
    expect(readTypedDates(text, "en")).toEqual([]);
  });

  test.for([
    ["es", "14 de septiembre de 2020"],
    ["es", "14 Sep 2020"],
    ["de", "14. September 2020"],
    ["fr", "14 septembre 2020"],
  ] as const)("may have the months of the language %s, %s", ([language, text]) => {
    expect(readTypedDates(text, language)).toEqual([{ kind: "day", date: "2020-09-14" }]);
  });

  test("is read back from every way in which pages write a day", () => {
    const days = fc.date({
      min: new Date("1990-01-01T00:00:00Z"),
      max: new Date("2089-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const date = day.toISOString().slice(0, 10);
        const written = [date, longDate(date), mediumDate(date)];
        expect(written.map((text) => readTypedDates(text, "en"))).toEqual(
          written.map(() => [{ kind: "day", date }]),
        );
      }),
    );
  });
});
