import { expect, test } from "vitest";
import { minutes, siteOf } from "../support/archive.ts";

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
    ["date", "state", "count", "change", "baseline_date", "baseline_count", "note"],
    ["2020-09-07", "Open", 5, null, null, null, "first"],
    ["2020-09-14", "Open", 9, null, null, null, "stale"],
    ["2020-09-21", "Open", 4, -1, "2020-09-07", 5, null],
    ["2020-09-21", "In Progress", 1, null, null, null, "new"],
  ]);
});

test("the rows of all queues hold each count with its baseline", () => {
  expect(site.queueRows).toEqual([
    ["date", "queue", "count", "change", "baseline_date", "baseline_count", "note"],
    ["2020-09-07", "GGUS", 2, null, null, null, "first"],
    ["2020-09-14", "GGUS", 1, -1, "2020-09-07", 2, null],
    ["2020-09-21", "GGUS", 1, 0, "2020-09-14", 1, null],
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
    ],
    ["2020-09-07", "3.5.22", "Open", 3, null, null, null, null, "first"],
    ["2020-09-21", "3.5.24", "Open", 5, 2, "2020-09-07", 3, "3.5.22", null],
    ["2020-09-21", "Both", "In Progress", 2, null, null, null, null, "new"],
  ]);
});
