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

describe("the day after a label in the first lines", () => {
  test.each([
    ["notes/meeting 7.md", "# Berths\n\n### Meeting Date/Time: Thursday 2020/9/14 at 14:00 UTC"],
    ["notes/call_7.md", "# Call 7\n\n**Date**: Mon, September 14th, 2020"],
    [
      "notes/meeting-7.md",
      "Berths\n\n- Date & Time: [Sept 14, 2020, 14:00-15:00 UTC](https://time.example/?iso=2)",
    ],
    ["notes/7.md", "# Minutes of the board\n\nWhen: 14 September 2020"],
    ["notes/7.md", "# Reunión 7\n\nFecha: 14 de septiembre de 2020"],
  ])("of %s is read in %j", (path, text) => {
    expect(meetingDay(path, text)).toEqual({ date: "2020-09-14", place: "its first lines" });
  });

  test.each([
    ["where nothing says that it is a meeting", "notes/berths.md", "# Berths\n\nDate: 14 September 2020"],
    ["without a label", "notes/meeting.md", "# Meeting 7\n\nWe met on 14 September 2020"],
    ["after another label", "notes/meeting.md", "# Meeting 7\n\nLast updated: 14 September 2020"],
    ["that can be read in two ways", "notes/meeting.md", "# Meeting 7\n\nDate: 5/6/2020"],
    ["further below", "notes/meeting.md", `# Meeting 7\n${"\n".repeat(12)}Date: 14 September 2020`],
  ])("is not read %s", (_where, path, text) => {
    expect(meetingDay(path, text)).toBeNull();
  });

  test("is less than the day in the first heading", () => {
    const text = "# Meeting, 14 September 2020\n\nDate: 7 September 2020";
    expect(meetingDay("notes/meeting.md", text)?.date).toBe("2020-09-14");
  });
});

test.each([
  ["Weekly, 14 September 2020", "Weekly"],
  ["Monday, September 14, 2020: Weekly call", "Weekly call"],
  ["Minutes of 2020-09-14", "Minutes"],
  ["Acta del lunes 14 de septiembre de 2020", "Acta"],
  ["2020-09-14", ""],
  ["Harbour Steering Committee (HSC) Meeting 2020-09-14", "Harbour Steering Committee (HSC) Meeting"],
  ["Weekly call (14 September 2020)", "Weekly call"],
  ["Weekly(2020-09-14)", "Weekly"],
  ["Weekly (call of 14 September 2020)", "Weekly call"],
  ["Weekly call", "Weekly call"],
])("the title %j without its day is %j", (title, rest) => {
  expect(titleWithoutDay(title)).toBe(rest);
});
