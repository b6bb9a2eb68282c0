import { expect, test } from "vitest";
import { minutes, siteOf } from "../../support/archive.ts";

const site = siteOf([
  minutes("2020-09-07", "tickets: { Open: 5 }\nqueues: { GGUS: 2 }\nreleases: { 3.5.22: { Open: 3 } }"),
  minutes("2020-09-14", "tickets: { Open: 9 }\nqueues: { GGUS: 1 }\nstale: { tickets: Jira outage }"),
  minutes(
    "2020-09-21",
    "tickets: { Open: 4, In Progress: 1 }\nqueues: { GGUS: 1 }\nreleases: { 3.5.24: { Open: 5 }, Both: { In Progress: 2 } }",
  ),
]);

test("the rows of all tickets hold each count with its baseline, or why it has none", () => {
  expect(site.ticketRows).toEqual([
    ["date", "state", "count", "change", "baseline_date", "baseline_count", "note", "doubt"],
    ["2020-09-07", "Open", 5, null, null, null, "first", null],
    ["2020-09-14", "Open", 9, null, null, null, "stale", null],
    ["2020-09-21", "Open", 4, -1, "2020-09-07", 5, null, null],
    ["2020-09-21", "In Progress", 1, null, null, null, "new", null],
  ]);
});

test("the rows of all queues hold each count with its baseline", () => {
  expect(site.queueRows).toEqual([
    ["date", "queue", "count", "change", "baseline_date", "baseline_count", "note", "doubt"],
    ["2020-09-07", "GGUS", 2, null, null, null, "first", null],
    ["2020-09-14", "GGUS", 1, -1, "2020-09-07", 2, null, null],
    ["2020-09-21", "GGUS", 1, 0, "2020-09-14", 1, null, null],
  ]);
});

test("the rows of all releases hold each cell with the column it is compared with, and no total", () => {
  expect(site.releaseRows).toEqual([
    [
      "date",
      "release",
      "state",
      "count",
      "change",
      "baseline_date",
      "baseline_count",
      "baseline_release",
      "note",
      "doubt",
    ],
    ["2020-09-07", "3.5.22", "Open", 3, null, null, null, null, "first", null],
    ["2020-09-21", "3.5.24", "Open", 5, 2, "2020-09-07", 3, "3.5.22", null, null],
    ["2020-09-21", "Both", "In Progress", 2, null, null, null, null, "new", null],
  ]);
});

test("the rows of doubtful counts say why", () => {
  const weeks = ["2020-09-07", "2020-09-14", "2020-09-21"];
  const doubtful = siteOf(
    [18, 144, 12].map((count, index) =>
      minutes(
        weeks[index] ?? "",
        `tickets: { Open: ${count} }\nqueues: { GGUS: ${count} }\nreleases: { 3.5.24: { Open: ${count} } }`,
      ),
    ),
  );
  const reasons = [doubtful.ticketRows, doubtful.queueRows, doubtful.releaseRows].map((rows) =>
    rows.flatMap((row) => (row.at(-1) === null || row.at(-1) === "doubt" ? [] : [row[0]])),
  );
  expect(reasons).toEqual([["2020-09-14"], ["2020-09-14"], ["2020-09-14"]]);
});

test("the rows of attendance hold how many came, and compare with the meeting before of the same series", () => {
  const attended = siteOf([
    minutes("2020-09-07", "attending: [Mat, Carl]"),
    minutes("2020-09-09", "attending: [Mat]\nseries: retreat"),
    minutes("2020-09-14", "attending: []"),
    minutes("2020-09-21", "attending: [Mat, Carl, Mats]"),
    minutes("2020-09-28", "attending: [Mat]\nstatus: agenda"),
  ]);
  expect(attended.attendanceRows).toEqual([
    ["date", "count", "change", "baseline_date", "baseline_count", "note", "series"],
    ["2020-09-07", 2, null, null, null, "first", "weekly"],
    ["2020-09-09", 1, null, null, null, "first", "retreat"],
    ["2020-09-21", 3, 1, "2020-09-07", 2, null, "weekly"],
    ["2020-09-28", 1, null, null, null, "agenda", "weekly"],
  ]);
});
