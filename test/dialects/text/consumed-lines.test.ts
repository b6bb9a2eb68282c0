import { describe, expect, test } from "vitest";
import {
  type ConsumedLines,
  consumeTable,
  removeConsumed,
} from "../../../src/dialects/text/consumed-lines.ts";
import { oldText } from "../../import/old-minutes.ts";

/** Removes the lines that are marked with `>`, or with a directive such as `tickets>`. */
function removeMarked(text: string): string {
  const lines = text.split("\n");
  const consumed = lines.flatMap((line, from): ConsumedLines[] => {
    const mark = /^(tickets|triage|)>/.exec(line)?.[1];
    if (mark === undefined) return [];
    return [{ from, to: from + 1, directive: mark === "tickets" || mark === "triage" ? mark : null }];
  });
  return removeConsumed(lines, consumed);
}

describe("a text without its consumed lines", () => {
  test.each([
    ["nothing is consumed", "a\n\n\nb\n", "a\n\n\nb\n"],
    ["a line is consumed", "a\n>\nb", "a\nb"],
    ["a line between blank lines is consumed", "a\n\n>\n\nb", "a\n\nb"],
    ["the first lines are consumed", ">\n\n>\n>\n\na", "a"],
    ["the last line is consumed", "a\n\n>\n", "a\n"],
    ["everything is consumed", ">\n>", ""],
    ["a table is consumed", "a\n\ntickets>\n\nb", "a\n\n::tickets\n\nb"],
    ["a table between two lines is consumed", "a\ntickets>\nb", "a\n\n::tickets\n\nb"],
    ["a table is consumed at the start", "tickets>\nb", "::tickets\n\nb"],
    ["a table is consumed at the end", "a\ntickets>", "a\n\n::tickets"],
    ["two adjacent parts have one directive", "a\n\ntriage>\ntriage>\n\nb", "a\n\n::triage\n\nb"],
    ["two separate parts have one directive", "triage>\n- a\ntriage>\n- b", "::triage\n\n- a\n- b"],
    ["two tables follow each other", "triage>\ntickets>\na", "::triage\n\n::tickets\n\na"],
  ])("keeps one blank line between its parts: %s", (_name, text, rest) => {
    expect(removeMarked(text)).toBe(rest);
  });

  test("keeps the blank lines between other lines", () => {
    expect(removeMarked("a\n\n\n\nb\n>\n\nc")).toBe("a\n\n\n\nb\n\nc");
  });
});

describe("a consumed table", () => {
  test("is replaced by a directive", () => {
    expect(consumeTable(oldText("| a |\n|---|\n| 1 |"), { from: 0, to: 3 }, "tickets").directive).toBe(
      "tickets",
    );
  });

  test("is not replaced inside a list that continues", () => {
    const text = oldText("- a\n\n    | a |\n    |---|\n    | 1 |\n\n    - b");
    expect(consumeTable(text, { from: 2, to: 5 }, "tickets").directive).toBeNull();
  });
});
