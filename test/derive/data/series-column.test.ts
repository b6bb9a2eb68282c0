import { expect, test } from "vitest";
import { seriesColumn } from "../../../src/derive/data/series-column.ts";
import { minutes, siteOf } from "../../support/archive.ts";
import { meetingOf, settings } from "../../support/minutes.ts";

test("the last column of every table is the series of the meeting, where an archive has several", () => {
  const front =
    "attending: [Ada]\ntickets: { Open: 5 }\nqueues: { GGUS: 2 }\nreleases: { 3.5.22: { Open: 3 } }";
  const body = "\n- AI (Ada): paint the boat\n";
  const several = siteOf([
    minutes("2020-09-07", front, body),
    minutes("2020-09-14", `series: retreat\n${front}`, body),
  ]);
  const tables = [
    several.ticketRows,
    several.queueRows,
    several.releaseRows,
    several.attendanceRows,
    several.actionRows,
  ];
  for (const rows of tables) {
    expect(rows.map((row) => row.at(-1))).toEqual(["series", "weekly", "retreat"]);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  }
});

test("an archive of one series has no such column, so that its tables stay as they were", () => {
  const column = seriesColumn({ seriesInUse: settings.series.slice(0, 1) });
  expect([column.header, column.of(meetingOf("---\ndate: 2020-09-14\n---\n"))]).toEqual([[], []]);
});
