import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meetingsByDay } from "../../../src/dialects/text/meetings-by-day.ts";

function daysOf(text: string, name = "notes"): readonly string[] {
  return meetingsByDay(text, name).map(({ date }) => date);
}

/** A text with a line below each heading. */
function under(...headings: readonly string[]): string {
  return headings.map((heading) => `${heading}\n\n- the crew met\n\n`).join("");
}

describe("a text holds several meetings", () => {
  test.each([
    ["with the newest first", ["# 2024-03-12", "# 2024-03-05"]],
    ["with the newest last", ["# 2024-03-05", "# 2024-03-12"]],
    ["with months in words", ["## March 5, 2024", "## 12th of March 2024"]],
    ["with weekdays", ["## Tuesday, March 5, 2024", "## Tue 12 Mar 2024"]],
    ["with words for a meeting", ["## Meeting 2024-03-05", "## Weekly team call, 12 March 2024"]],
    ["with numbers", ["## Meeting #7 - 2024-03-05", "## Meeting 8, 2024-03-12"]],
    ["with times", ["## March 5, 2024 @ 15:00 UTC", "## March 12, 2024 (15:00 - 16:00)"]],
    ["with bold headings", ["# **2024-03-05**", "# **2024-03-12**"]],
    ["with links", ["## [2024-03-05](https://example.org/a)", "## [2024-03-12](https://example.org/b)"]],
    ["with underlined headings", ["2024-03-05\n==========", "2024-03-12\n=========="]],
    ["with other marks", ["=== 5 March 2024", "=== 12 March 2024 ==="]],
    ["with short years", ["## Notes from 5 Mar '24", "## Notes from 12 Mar '24"]],
    ["in another language", ["## 5 de marzo de 2024", "## martes, 12 de marzo de 2024"]],
    ["below years", ["# 2024", "## 2024-03-05", "## 2024-03-12"]],
  ])("%s", (_name, headings) => {
    expect([...daysOf(under(...headings))].toSorted()).toEqual(["2024-03-05", "2024-03-12"]);
  });

  test.each(["## Template", "## YYYY-MM-DD"])("without what is below %s", (heading) => {
    const text = under("## 2024-03-12", "## 2024-03-05", heading);
    expect(meetingsByDay(text, "notes").at(-1)?.to).toBe(text.split("\n").indexOf(heading));
  });

  test("of a series that the title or the file names", () => {
    const headings = ["## Dock crew 2024-03-05", "## Dock crew 2024-03-12"];
    expect(daysOf(under("# Dock crew", ...headings))).toHaveLength(2);
    expect(daysOf(under(...headings), "minutes/dock-crew")).toHaveLength(2);
    expect(daysOf(under(...headings))).toEqual([]);
  });

  test("whose days have the year of the file's name", () => {
    const text = under("## March 5", "## March 12");
    expect(daysOf(text, "minutes/2024-crew")).toEqual(["2024-03-05", "2024-03-12"]);
    expect(daysOf(text, "minutes/2023-to-2024")).toEqual([]);
    expect(daysOf(text)).toEqual([]);
  });

  test("whose days have the month first, where only that is in order", () => {
    expect(daysOf(under("## 4/9/2024", "## 3/5/2024"))).toEqual([]);
    expect(daysOf(under("## 3/26/2024", "## 3/5/2024"))).toEqual(["2024-03-26", "2024-03-05"]);
    expect(daysOf(under("## 5/3/2024", "## 26/3/2024"))).toEqual(["2024-03-05", "2024-03-26"]);
  });

  test("of which one was cancelled", () => {
    const meetings = meetingsByDay(
      under("## 2024-03-05", "## 2024-03-12 - Cancelled (the harbour froze)"),
      "",
    );
    expect(meetings.map(({ isCancelled }) => isCancelled)).toEqual([false, true]);
  });
});

describe("a text holds one meeting", () => {
  test.each([
    ["and announces the next one", ["# 2024-03-05", "# Next meeting 2024-03-12"]],
    ["and has deadlines", ["# Deadline 2024-03-05", "# Deadline 2024-03-12"]],
    ["and lists releases", ["## Release 2024-03-05", "## Release 2024-03-12"]],
    ["and lists versions", ["## v1.2 (2024-03-05)", "## v1.3 (2024-03-12)"]],
    ["and has topics with days", ["## Storm of 2024-03-05", "## Repairs 2024-03-12"]],
    ["and a day in its title and in a section", ["# Minutes 2024-03-05", "## 2024-03-12"]],
    ["and names its day twice", ["# 2024-03-05", "# Meeting 5 March 2024"]],
    ["and comes back to a day", ["# Boats", "## 2024-03-05", "## 2024-03-12", "# Ropes", "## 2024-03-05"]],
    ["and has days in a list", ["- 2024-03-05", "- 2024-03-12"]],
    ["and shows such headings as code", ["```\n# 2024-03-05\n# 2024-03-12\n```"]],
  ])("%s", (_name, headings) => {
    expect(daysOf(under(...headings))).toEqual([]);
  });

  test("where more days are named than a team can have met on", () => {
    const days = Array.from({ length: 1001 }, (_, day) => new Date(Date.UTC(2020, 0, 1 + day)));
    expect(daysOf(days.map((day) => `# ${day.toISOString().slice(0, 10)}\n`).join(""))).toEqual([]);
  });
});

test("a meeting ends at the next day or at a heading above", () => {
  const text = "# Crew\nask Ada\n## 2024-03-12\na\n## 2024-03-05\nb\n# Template\nc\n";
  expect(meetingsByDay(text, "").map(({ from, to }) => [from, to])).toEqual([
    [2, 4],
    [4, 6],
  ]);
});

test("a day that two headings in a row name is one meeting", () => {
  const text = under("## 2024-03-05 agenda", "## 2024-03-05 minutes", "## 2024-03-12");
  expect(daysOf(text)).toEqual(["2024-03-05", "2024-03-12"]);
});

test("meetings follow each other, whatever the text", () => {
  const line = fc.constantFrom(
    "# 2024-03-05",
    "## 2024-03-12",
    "# 2024",
    "## 5/3/2024",
    "text",
    "===",
    "```",
    "",
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const ends = meetingsByDay(lines.join("\n"), "").flatMap(({ from, body, to }) => [from, body, to]);
      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      expect(Math.max(0, ...ends)).toBeLessThanOrEqual(lines.length);
    }),
  );
});
