import { describe, expect, test } from "vitest";
import { countTable } from "../../../../src/derive/pages/meeting/count-table.ts";
import { anchors } from "../../../../src/format/urls.ts";
import type { ComparedBoard } from "../../../../src/model/delta.ts";
import type { CountTable } from "../../../../src/model/tables.ts";
import { english } from "../../../../src/texts/en/texts.ts";
import { known, minutes } from "../../../support/archive.ts";
import { archiveIndex } from "../../../support/archive-index.ts";

const archive = archiveIndex([
  minutes("2020-08-31", "tickets: { Open: 4, In Progress: 1 }"),
  minutes("2020-09-14", "tickets: { Open: 6 }"),
]);
const [first, latest] = [known(archive.meetings[0]), known(archive.meetings[1])];
const history = { series: archive.tickets, typoOf: archive.typoOf.tickets };
const board = known(archive.figures.get(latest.date)?.tickets);

function tableOf(change: Partial<ComparedBoard> = {}, staleReason?: string): CountTable {
  return countTable({ ...board, ...change }, latest, history, staleReason, anchors.ticketState, english);
}

describe("a table of counts", () => {
  test("gives each row the anchor of its name", () => {
    expect(tableOf().rows.map(({ id }) => id)).toEqual(["tickets-open"]);
  });

  test("links each row to its baseline", () => {
    expect(tableOf().rows[0]?.baselinePath).toBe("/meetings/2020-08-31/#tickets-open");
  });

  test("has a total with its change", () => {
    expect(tableOf().total).toMatchObject({ count: 6, delta: { change: 1 } });
  });

  test("names the baseline and how long ago it was", () => {
    expect(tableOf().since).toBe("since 31 Aug, 2 weeks");
  });

  test("links what is no longer listed to where it was", () => {
    expect(tableOf().gone).toMatchObject([
      { label: "In Progress", baselinePath: "/meetings/2020-08-31/#tickets-in-progress" },
    ]);
  });

  test("has the recent counts of each row, up to its own", () => {
    expect(tableOf().rows[0]?.trend.map(({ value }) => value)).toEqual([4, 6]);
  });

  test("has no trend beside a copied count", () => {
    const counts = [{ name: "Open", count: 6, delta: null, why: "stale" }] as const;
    expect(tableOf({ counts }).rows[0]?.trend).toEqual([]);
  });

  test("has no trend outside the main series", () => {
    expect(countTable(board, latest, null, undefined, anchors.ticketState, english).rows[0]?.trend).toEqual(
      [],
    );
  });

  test("says why copied counts are not compared", () => {
    const total = { name: "Total", count: 6, delta: null, why: "stale" } as const;
    expect(tableOf({ total }, "same as last week").note).toContain("same as last week");
  });

  test("of the first meeting has no baseline", () => {
    const tickets = known(archive.figures.get(first.date)?.tickets);
    const table = countTable(tickets, first, history, undefined, anchors.ticketState, english);
    expect({ since: table.since, path: table.rows[0]?.baselinePath }).toEqual({ since: null, path: null });
  });
});
