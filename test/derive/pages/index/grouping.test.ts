import { describe, expect, test } from "vitest";
import {
  byMonth,
  byYear,
  dayOf,
  meetingCount,
  withNeighbours,
} from "../../../../src/derive/pages/index/grouping.ts";
import { indexRows } from "../../../../src/derive/pages/index/index-rows.ts";
import { known, minutes } from "../../../support/archive.ts";
import { archiveIndex } from "../../../support/archive-index.ts";

const rows = indexRows(archiveIndex([minutes("2020-08-31"), minutes("2020-09-14")]), []);

test("rows are grouped by the year of their day, in their order", () => {
  const dates = ["2021-01-04", "2020-12-28", "2020-12-21"];
  expect(byYear(dates, (date) => date)).toEqual([
    { year: "2021", rows: ["2021-01-04"] },
    { year: "2020", rows: ["2020-12-28", "2020-12-21"] },
  ]);
});

test("meetings are grouped by month, newest first", () => {
  expect(byMonth(rows).map(({ month, meetingCount: count }) => ({ month, count }))).toEqual([
    { month: "2020-09", count: 1 },
    { month: "2020-08", count: 1 },
  ]);
});

test("a week without minutes does not count as a meeting", () => {
  expect(meetingCount(rows)).toBe(2);
});

test("a row of a meeting has its day", () => {
  expect(dayOf(known(rows[0]))).toBe("2020-09-14");
});

describe("pages in a row", () => {
  const pages = withNeighbours(
    ["a", "b"].map((name) => ({ name })),
    ({ name }) => ({ path: `/${name}/`, label: name }),
  );

  test("link to each other", () => {
    expect([pages[0]?.next, pages[1]?.previous]).toEqual([
      { path: "/b/", label: "b" },
      { path: "/a/", label: "a" },
    ]);
  });

  test("have no link beyond the ends", () => {
    expect({ before: pages[0]?.previous, after: pages[1]?.next }).toEqual({ before: null, after: null });
  });
});
