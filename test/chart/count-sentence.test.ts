import { describe, expect, test } from "vitest";
import { addDays } from "../../src/format/days/dates.ts";
import { minutes, pageOf, siteOf } from "../support/archive.ts";

/** What the page of the last of some weeks says of a board with one state; null is a week without minutes. */
function sentence(weeks: readonly (number | null)[], start = "2020-01-06"): string | null {
  const files = weeks.flatMap((week, index) => {
    if (week === null) return [];
    return [minutes(addDays(start, index * 7), `tickets: { Open: ${week} }`)];
  });
  return pageOf(siteOf(files), files.at(-1)?.path.slice(-13, -3) ?? "").sentence;
}

describe("the sentence about one count", () => {
  test.each([
    ["tells the change and since when", [166, 160], "Open 160, down 6 since 6 Jan."],
    ["calls a tie unchanged", [160, 160], "Open 160, unchanged since 6 Jan."],
    ["calls the first count so", [166], "Open 166, the first count."],
    ["measures over missing weeks", [166, null, null, 160], "Open 160, down 6 since 6 Jan."],
    [
      "tells a run of three meetings",
      [150, 152, 154, 156],
      "Open 156, up 2 since 20 Jan; highest of all 4 counts so far; rising three meetings in a row.",
    ],
    [
      "ends a run at a tie",
      [150, 156, 152, 152, 151, 150],
      "Open 150, down 1 since 3 Feb; lowest since 6 Jan.",
    ],
    [
      "continues a run over weeks without minutes",
      [160, 170, 166, null, 162, 161],
      "Open 161, down 1 since 3 Feb; lowest since 6 Jan; falling three meetings in a row.",
    ],
    [
      "says nothing of a record over two counts",
      [160, 166, 167, 159],
      "Open 159, down 8 since 20 Jan; lowest of all 4 counts so far.",
    ],
    [
      "says nothing of a record that a tie has broken",
      [160, 166, 160, 167, 160],
      "Open 160, down 7 since 27 Jan.",
    ],
    [
      "names the day of a record not long ago",
      [150, 160, 165, 163, 149, 155, 160, 161, 150],
      "Open 150, down 11 since 24 Feb; lowest since 3 Feb.",
    ],
    [
      "names the month of a record long ago",
      [140, 160, 165, 163, 164, 165, 162, 161, 163, 160, 150],
      "Open 150, down 10 since 9 Mar; lowest since January.",
    ],
    [
      "says that the count before it is doubtful",
      [150, 151, 1500, 152],
      "Open 152, down 1348 since 20 Jan, whose 1500 is doubtful.",
    ],
  ])("%s", (_, weeks, expected) => {
    expect(sentence(weeks)).toBe(expected);
  });

  test("names the year of another one", () => {
    expect(sentence([166, 160], "2019-12-30")).toBe("Open 160, down 6 since 30 Dec 2019.");
  });

  test("says of a doubtful count only that, once the next meeting proves it", () => {
    const files = [150, 151, 1500, 152].map((count, index) =>
      minutes(addDays("2020-01-06", index * 7), `tickets: { Open: ${count} }`),
    );
    expect(pageOf(siteOf(files), "2020-01-20").sentence).toBe(
      "Open 1500 is doubtful: 151 the week before, 152 the week after; 1500 may be 150 with a digit too many.",
    );
  });

  test("names when a state was counted last that the meeting before did not list", () => {
    const files = [
      minutes("2020-01-06", "tickets: { Open: 160 }"),
      minutes("2020-01-13", "tickets: { In Progress: 3 }"),
      minutes("2020-01-20", "tickets: { Open: 150 }"),
    ];
    expect(siteOf(files).trendsPage.charts[0]?.sentence).toBe(
      "20 Jan 2020: Open 150, not counted on 13 Jan, and 160 on 6 Jan.",
    );
  });
});
