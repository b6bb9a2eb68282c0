import { describe, expect, test } from "vitest";
import { countTable, releaseTable } from "../../../src/derive/feeds/figure-tables.ts";
import { paragraph, text } from "../../../src/derive/feeds/nodes.ts";
import type { CountRow, CountTable, ReleaseTable } from "../../../src/model/tables.ts";
import { english } from "../../../src/texts/en/texts.ts";

const baseline = { date: "2020-09-07", count: 4 };

function row(name: string, count: number, change: number | null): CountRow {
  return {
    name,
    count,
    delta: change === null ? null : { change, baseline },
    why: change === null ? "new" : null,
    id: name,
    trend: [],
    suspectedTypo: null,
    baselinePath: null,
  };
}

const counts: CountTable = {
  rows: [row("Open", 6, 2), row("In Progress", 1, null)],
  total: row("Total", 7, -3),
  gone: [],
  since: "since 7 Sep",
  note: null,
};

describe("a table of counts in a feed", () => {
  test("has a row for each count with its change, and the total last", () => {
    expect(countTable("tickets", counts, english)).toMatchObject([
      {
        head: ["State", "Count", "Change"],
        rows: [
          ["Open", "6", "+2"],
          ["In Progress", "1", "new"],
          ["Total", "7", "−3"],
        ],
      },
    ]);
  });

  test("says since when counts changed", () => {
    expect(countTable("tickets", counts, english)).toMatchObject([
      { caption: "Tickets, change since 7 Sep" },
    ]);
  });

  test("says nothing about a change that is not computed", () => {
    expect(countTable("tickets", { ...counts, since: null }, english)).toMatchObject([
      { caption: "Tickets" },
    ]);
  });

  test("is followed by its note", () => {
    const [, note] = countTable("tickets", { ...counts, note: "Copied." }, english);
    expect(note).toEqual(paragraph(text("Copied.")));
  });

  test("is left out if the meeting has none", () => {
    expect(countTable("tickets", null, english)).toEqual([]);
  });
});

const releases: ReleaseTable = {
  columns: ["3.5.24", "Total"],
  columnPaths: [null, null],
  rows: [{ state: "Open", isTotal: false, cells: [row("Open", 6, 2), null] }],
  gone: [],
  rollovers: [],
  since: "since 7 Sep",
  note: null,
};

describe("a table of releases in a feed", () => {
  test("has a column for each release, and an empty cell where a state is not listed", () => {
    expect(releaseTable(releases, english)).toMatchObject([
      { head: ["State", "3.5.24", "Total"], rows: [["Open", "6 (+2)", ""]] },
    ]);
  });

  test("says since when counts changed", () => {
    expect(releaseTable(releases, english)).toMatchObject([{ caption: "Releases, change since 7 Sep" }]);
  });

  test("is left out if the meeting has none", () => {
    expect(releaseTable(null, english)).toEqual([]);
  });
});
