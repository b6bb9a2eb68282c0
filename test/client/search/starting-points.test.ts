import { expect, test } from "vitest";
import { startingSearches } from "../../../src/client/search/starting-points.ts";
import type { SearchKind } from "../../../src/model/search.ts";
import { search as texts } from "../../../src/texts/en/search/search.ts";

const dates = ["2019-12-16", "2020-09-07", "2020-09-14"];
const records: readonly (readonly [meeting: number, kind: SearchKind])[] = [
  [0, "decision"],
  [2, "action"],
  [1, "action"],
  [1, "fact"],
];
const index = {
  dates,
  recordCount: records.length,
  meetingOf: (record: number) => records[record]?.[0] ?? 0,
  kindOf: (record: number) => records[record]?.[1] ?? "minutes",
};

test("an empty search leads to the newest year with items of each kind, and asks who attended where that is known", () => {
  expect(startingSearches(index, "2020-09-07", texts.start)).toEqual([
    ["All of September 2020", { month: "2020-09", year: "2020" }],
    ["Decisions of 2019", { kind: "decision", year: "2019" }],
    ["Action items of 2020", { kind: "action", year: "2020" }],
    ["“Who attended on 7 September 2020?”", { text: "Who attended on 7 September 2020?" }],
  ]);
});

test("an empty search asks for nothing that no minutes say", () => {
  expect(startingSearches({ ...index, recordCount: 0 }, null, texts.start)).toEqual([
    ["All of September 2020", { month: "2020-09", year: "2020" }],
  ]);
  expect(startingSearches({ ...index, dates: [] }, null, texts.start)).toEqual([]);
});
