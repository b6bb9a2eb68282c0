import { describe, expect, test } from "vitest";
import { goneRow, noDeltaNote, since } from "../../../../src/derive/pages/meeting/table-notes.ts";
import { english } from "../../../../src/texts/en/texts.ts";

describe("the header of changes", () => {
  test("names the day of the baseline", () => {
    expect(since("2020-09-07", "2020-09-14", english)).toBe("since 7 Sep");
  });

  test("adds how long ago that was, unless it was a week", () => {
    expect(since("2020-08-31", "2020-09-14", english)).toBe("since 31 Aug, 2 weeks");
  });
});

test("a row of what is no longer listed links to where it was, in the same series", () => {
  const meeting = { id: "2020-09-14/board" };
  const gone = { name: "Open", baseline: { date: "2020-09-07", count: 2 } };
  expect(goneRow(gone, "Open in 3.5.24", meeting, "releases-3-5-24--open")).toEqual({
    ...gone,
    label: "Open in 3.5.24",
    baselinePath: "/meetings/2020-09-07/board/#releases-3-5-24--open",
  });
});

describe("the note below a table without changes", () => {
  test("gives the reason that the minutes state for a copy", () => {
    expect(noDeltaNote("stale", "no review", english)).toBe(
      "Copied from earlier minutes (no review), so nothing is compared.",
    );
  });

  test("gives no reason where the minutes state none", () => {
    expect(noDeltaNote("stale", undefined, english)).toBe(
      "Copied from earlier minutes, so nothing is compared.",
    );
  });

  test.each([
    ["cancelled", /was cancelled/],
    ["agenda", /before the meeting/],
    ["first", /first minutes/],
  ] as const)("says so for %s", (why, words) => {
    expect(noDeltaNote(why, undefined, english)).toMatch(words);
  });

  test.each([null, "new"] as const)("is absent for %s", (why) => {
    expect(noDeltaNote(why, undefined, english)).toBeNull();
  });
});
