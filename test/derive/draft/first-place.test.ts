import { expect, test } from "vitest";
import { firstPlace } from "../../../src/derive/draft/first-place.ts";
import { minutesName } from "../../../src/derive/draft/minutes-name.ts";
import type { Series } from "../../../src/model/settings.ts";

function series(id: string, folder: string | null, files: string | null = null): Series {
  return { id, title: id, folder, files, schedule: null, board: null, trackers: null };
}
const weekly = series("weekly", null);
const board = series("board", "board");

test.each([
  ["a folder of its own", board, "minutes/2024/2024-03-04.md", weekly, "minutes/board/"],
  ["no folder of another", weekly, "minutes/board/2024/2024-03-04.md", board, "minutes/"],
  ["no folder of a month", weekly, "notes/2024-03/04.md", weekly, "notes/"],
  ["the top, where others are", board, "2024-03-04.md", weekly, "board/"],
  ["the usual folder, where there are no others", board, null, weekly, "content/minutes/board/"],
])("the first minutes of a series are in %s", (_, own, other, ofOther, expected) => {
  expect(firstPlace(own, other, ofOther)).toBe(expected);
});

test.each([
  [weekly, "2024-03-04"],
  [board, "2024-03-04"],
  [series("docs", null, "docs-*"), "docs-2024-03-04"],
  [series("crew", null), "2024-03-04-crew"],
])("minutes of %o are named so that they are of this series", (own, expected) => {
  expect(minutesName("2024-03-04", own, weekly)).toBe(expected);
});
