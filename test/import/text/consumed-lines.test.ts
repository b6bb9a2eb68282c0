import { describe, expect, test } from "vitest";
import { type ConsumedLines, placeOf, withoutConsumed } from "../../../src/import/text/consumed-lines.ts";
import { oldText } from "../old-minutes.ts";

/** Takes the lines that are marked with `>`, or with a directive such as `tickets>`. */
function without(text: string): string {
  const lines = text.split("\n");
  const taken = lines.flatMap((line, from): ConsumedLines[] => {
    const mark = /^(tickets|triage|)>/.exec(line)?.[1];
    if (mark === undefined) return [];
    return [{ from, to: from + 1, directive: mark === "tickets" || mark === "triage" ? mark : null }];
  });
  return withoutConsumed(lines, taken);
}

describe("what is left of a text", () => {
  test.each([
    ["nothing is taken", "a\n\n\nb\n", "a\n\n\nb\n"],
    ["a line is taken", "a\n>\nb", "a\nb"],
    ["a line between blank lines is taken", "a\n\n>\n\nb", "a\n\nb"],
    ["the first lines are taken", ">\n\n>\n>\n\na", "a"],
    ["the last line is taken", "a\n\n>\n", "a\n"],
    ["everything is taken", ">\n>", ""],
    ["a table is taken", "a\n\ntickets>\n\nb", "a\n\n::tickets\n\nb"],
    ["a table between two lines is taken", "a\ntickets>\nb", "a\n\n::tickets\n\nb"],
    ["a table is taken at the start", "tickets>\nb", "::tickets\n\nb"],
    ["a table is taken at the end", "a\ntickets>", "a\n\n::tickets"],
    ["two parts have one directive", "a\n\ntriage>\ntriage>\n\nb", "a\n\n::triage\n\nb"],
    ["two parts of one directive stand apart", "triage>\n- a\ntriage>\n- b", "::triage\n\n- a\n- b"],
    ["two tables follow each other", "triage>\ntickets>\na", "::triage\n\n::tickets\n\na"],
  ])("keeps its lines and one blank one between: %s", (_name, text, rest) => {
    expect(without(text)).toBe(rest);
  });

  test("keeps the blank lines that stand between other lines", () => {
    expect(without("a\n\n\n\nb\n>\n\nc")).toBe("a\n\n\n\nb\n\nc");
  });
});

describe("a table", () => {
  test("has a directive in its place", () => {
    expect(placeOf(oldText("| a |\n|---|\n| 1 |"), { from: 0, to: 3 }, "tickets").directive).toBe("tickets");
  });

  test("has none inside a list that goes on", () => {
    const text = oldText("- a\n\n    | a |\n    |---|\n    | 1 |\n\n    - b");
    expect(placeOf(text, { from: 2, to: 5 }, "tickets").directive).toBeNull();
  });
});
