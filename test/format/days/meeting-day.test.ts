import { describe, expect, test } from "vitest";
import { dayInPath, meetingDay, monthInPath, titleWithoutDay } from "../../../src/format/days/meeting-day.ts";

describe("the day in a path", () => {
  test.each([
    "minutes/2020-09-14.md",
    "minutes/2020-9-14-weekly.md",
    "minutes/2020/TechArea20200914.md",
    "minutes/2020_09_14.md",
    "minutes/2020.09.14 call.md",
    "minutes/2020/09/14.md",
    "minutes/2020/0914-notes.md",
    "minutes/2020/09-14.md",
    "minutes/2020/sep-14.md",
    "minutes/2020-09-07/2020-09-14.md",
    "minutes/14-Sep-2020.md",
    "notes/2020-09-14/README.md",
  ])("is read in %s", (path) => {
    expect(dayInPath(path)).toBe("2020-09-14");
  });

  test.each([
    "minutes/notes.md",
    "minutes/05-06-2024.md",
    "minutes/2020-13-14.md",
    "minutes/v2.10.2021-rc.md",
    "2020-09-14/minutes/notes.md",
  ])("is not guessed in %s", (path) => {
    expect(dayInPath(path)).toBeNull();
  });
});

describe("the month in a path", () => {
  test.each([
    "minutes/2019-03.md",
    "minutes/minutes-2019-03.md",
    "minutes/2019_03-board.md",
    "minutes/March 2019.md",
    "minutes/board-mar-2019.md",
    "minutes/2019-march.md",
    "minutes/2019/03.md",
    "minutes/2019/03/minutes.md",
  ])("is read in %s", (path) => {
    expect(monthInPath(path)).toBe("2019-03");
    expect(meetingDay(path, "# Board\n")).toEqual({ date: "2019-03", place: "the path" });
  });

  test.each([
    "minutes/2019.md",
    "minutes/2019-13.md",
    "minutes/2019-03-14.md",
    "minutes/2019-03-99.md",
    "minutes/2019-2020.md",
    "minutes/2019-03-to-2019-05.md",
    "minutes/minutes-2019.md",
    "minutes/issue-201903.md",
    "minutes/2019/03/harbour plan.md",
    "minutes/2015/04-plans/readme.md",
  ])("is not guessed in %s", (path) => {
    expect(monthInPath(path)).toBeNull();
  });

  test("counts for less than a day in the first heading", () => {
    expect(meetingDay("minutes/2019-03.md", "# Board, 14 March 2019\n")?.date).toBe("2019-03-14");
  });
});

describe("the day in a first heading", () => {
  test.each([
    "# Weekly, 14 September 2020",
    "\n## Monday, September 14th, 2020\n",
    "# Acta del 14 de septiembre de 2020",
    "# 2020-09-14",
  ])("is read in %j", (text) => {
    expect(meetingDay("notes/weekly.md", text)).toEqual({ date: "2020-09-14", place: "the title" });
  });

  test.each(["Weekly, 14 September 2020", "# Weekly\n\n14 September 2020", "# Weekly, 5/6/2024", "# v2020"])(
    "is not guessed in %j",
    (text) => {
      expect(meetingDay("notes/weekly.md", text)).toBeNull();
    },
  );

  test("is less than the day in the path", () => {
    expect(meetingDay("2020-09-14.md", "# Weekly, 7 September 2020")?.date).toBe("2020-09-14");
  });
});

test.each([
  ["Weekly, 14 September 2020", "Weekly"],
  ["Monday, September 14, 2020: Weekly call", "Weekly call"],
  ["Minutes of 2020-09-14", "Minutes"],
  ["Acta del lunes 14 de septiembre de 2020", "Acta"],
  ["2020-09-14", ""],
  ["Weekly call", "Weekly call"],
])("the title %j without its day is %j", (title, rest) => {
  expect(titleWithoutDay(title)).toBe(rest);
});
