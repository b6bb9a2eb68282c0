import { describe, expect, test } from "vitest";
import { releaseTable } from "../../../../src/derive/pages/meeting/release-table.ts";
import { english } from "../../../../src/texts/en/texts.ts";
import { known, minutes } from "../../../support/archive.ts";
import { archiveIndex } from "../../../support/archive-index.ts";

const archive = archiveIndex([
  minutes("2020-09-07", "releases: { 3.5.22: { Open: 2, In Progress: 1 }, 3.4.56: { Open: 1 } }"),
  minutes("2020-09-14", "releases: { 3.5.24: { Open: 1 } }"),
]);
const meeting = known(archive.meetings[1]);
const releases = known(archive.figures.get(meeting.date)?.releases);
const table = releaseTable(releases, meeting, archive.releaseNames, english);

describe("a table of releases", () => {
  test("gives each cell an anchor", () => {
    expect(table.rows[0]?.cells[0]?.id).toBe("releases-3-5-24--open");
  });

  test("links a cell to its baseline in the column of the version before", () => {
    expect(table.rows[0]?.cells[0]?.baselinePath).toBe("/meetings/2020-09-07/#releases-3-5-22--open");
  });

  test("says which column is compared with an older version", () => {
    expect(table.rollovers).toEqual([{ column: "3.5.24", from: "3.5.22" }]);
  });

  test("links columns to the pages of their releases", () => {
    expect(table.columnPaths[0]).toBe("/releases/3.5.24/");
  });

  test("links no column to a release without a page", () => {
    expect(releaseTable(releases, meeting, new Set(), english).columnPaths[0]).toBeNull();
  });

  test("marks the row of totals", () => {
    expect(table.rows.map(({ state, isTotal }) => ({ state, isTotal }))).toEqual([
      { state: "Open", isTotal: false },
      { state: "Total", isTotal: true },
    ]);
  });

  test("names a column, or a state of a column, that is no longer listed", () => {
    expect(table.gone.map(({ label }) => label)).toEqual(["In Progress in 3.5.22", "3.4.56"]);
  });

  test("names the baseline", () => {
    expect(table.since).toBe("since 7 Sep");
  });
});
