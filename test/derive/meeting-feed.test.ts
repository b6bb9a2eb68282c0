import { expect, test } from "vitest";
import { addDays } from "../../src/format/dates.ts";
import { minutes, siteOf } from "../support/archive.ts";

const weeks = Array.from({ length: 22 }, (_, index) => addDays("2020-07-06", index * 7));
const site = siteOf(weeks.map((date) => minutes(date, "attending: [Mat]")));

test("the feed holds the twenty newest meetings, newest first", () => {
  expect(site.feed.entries.map(({ path }) => path)).toEqual(
    weeks
      .toReversed()
      .slice(0, 20)
      .map((date) => `/meetings/${date}/`),
  );
});

test("an entry tells the title, the day and the figures", () => {
  expect(site.feed.entries[0]).toMatchObject({
    title: "Weekly Meeting, 30 November 2020",
    summary: "Minutes of 30 November 2020: 1 person attended.",
  });
});

test.each([
  ["2020-10-26", "2020-10-26T18:00:00Z"],
  ["2020-11-02", "2020-11-02T19:00:00Z"],
])(
  "the entry of %s is dated when the meeting began, on its side of the change of clocks",
  (date, updated) => {
    expect(site.feed.entries.find(({ path }) => path.includes(date))?.updated).toBe(updated);
  },
);
