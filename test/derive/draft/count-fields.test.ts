import { expect, test } from "vitest";
import { countFields } from "../../../src/derive/draft/count-fields.ts";
import type { MinutesDraft } from "../../../src/model/writing/draft.ts";
import { settings } from "../../support/minutes.ts";

const nothing: MinutesDraft = {
  name: "2020-09-14",
  series: null,
  ...{ date: "2020-09-21", triage: null, regulars: [], template: "", openItems: [] },
  ...{ queues: null, tickets: null, releases: null },
};

test("a table asks for the states of the board and for those that were counted last", () => {
  const tickets = {
    date: "2020-09-14",
    counts: [
      { state: "Moored", count: 2 },
      { state: "Open", count: 12 },
    ],
  };
  expect(countFields({ ...nothing, tickets }, settings, false).tickets).toEqual({
    date: "2020-09-14",
    rows: [
      { name: "Open", count: 12 },
      { name: "In Progress", count: null },
      { name: "Ready for Release", count: null },
      { name: "Moored", count: 2 },
    ],
  });
});

test("releases are asked for by state, with the counts of each column", () => {
  const counts = [
    { column: "24", counts: [{ state: "Open", count: 1 }] },
    { column: "25", counts: [{ state: "In Progress", count: 3 }] },
  ];
  const { releases } = countFields({ ...nothing, releases: { date: "2020-09-14", counts } }, settings, false);
  expect([releases?.columns, releases?.rows.slice(0, 2)]).toEqual([
    ["24", "25"],
    [
      { state: "Open", counts: [1, null] },
      { state: "In Progress", counts: [null, 3] },
    ],
  ]);
});

test("a team that no longer counts is not asked, and one without minutes is", () => {
  expect(countFields(nothing, settings, false)).toEqual({ tickets: null, queues: null, releases: null });
  expect(countFields(nothing, settings, true)).toMatchObject({ tickets: { date: null }, queues: null });
});
