import { expect, test } from "vitest";
import { attendanceYears } from "../../../src/derive/series/attendance-years.ts";
import { minutes } from "../../support/archive.ts";
import { meetingsOf } from "../../support/archive-index.ts";

const years = attendanceYears(
  meetingsOf([
    minutes("2019-12-30", "attending: [Ada]"),
    minutes("2020-01-06", "attending: [Ada]"),
    minutes("2020-01-13"),
    minutes("2020-01-20", "attending: []"),
    minutes("2020-02-03", "status: cancelled\nattending: [Ada]"),
    minutes("2020-03-02", "status: agenda\nattending: [Ada]"),
  ]),
);

test("each year has its own meetings as columns", () => {
  expect([...years].map(([year, { records }]) => [year, records.length])).toEqual([
    ["2019", 1],
    ["2020", 5],
  ]);
});

test("a column says whether its minutes tell who was there, and if not, why", () => {
  expect(years.get("2020")?.records).toEqual(["recorded", "unrecorded", "unrecorded", "cancelled", "agenda"]);
});

test("each month begins at the column of its first meeting", () => {
  expect(years.get("2020")?.months).toEqual([
    { month: "2020-01", at: 0 },
    { month: "2020-02", at: 3 },
    { month: "2020-03", at: 4 },
  ]);
});
