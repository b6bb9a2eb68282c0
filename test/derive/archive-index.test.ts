import { describe, expect, test } from "vitest";
import { linkArchive } from "../../src/archive/link-archive.ts";
import { indexArchive } from "../../src/derive/archive-index.ts";
import { minutes } from "../support/archive.ts";
import { meetingsOf } from "../support/archive-index.ts";
import { settings } from "../support/minutes.ts";

describe("the index of the archive", () => {
  const meetings = meetingsOf([
    minutes("2020-09-07", "tickets: { Open: 4 }"),
    minutes("2020-09-10", "series: retreat\ntickets: { Open: 9 }"),
    minutes("2020-09-14", "tickets: { Open: 6 }"),
  ]);
  const index = indexArchive(linkArchive(meetings), [], settings);

  test("has every meeting", () => {
    expect(index.meetings).toHaveLength(3);
  });

  test("draws only the meetings of the first series", () => {
    expect(index.tickets.dates).toEqual(["2020-09-07", "2020-09-14"]);
  });

  test("has the same people after a save that changes none, so that what depends on them is computed once", () => {
    const next = indexArchive(linkArchive(meetings.slice(0, -1)), [], settings);
    expect(next.people).toBe(index.people);
  });

  test("compares a meeting only with its own series", () => {
    expect(index.figures.get("2020-09-14")?.tickets?.baselineDate).toBe("2020-09-07");
  });
});
