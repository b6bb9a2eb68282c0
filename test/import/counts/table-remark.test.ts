import { describe, expect, test } from "vitest";
import { joinLines, osg, readText } from "../old-minutes.ts";

const tickets = joinLines("| # of tickets | State |", "|---|---|", "| 5 | Open |");
const releases = joinLines("| 3.6 | Status |", "|---|---|", "| 7 | Open |");

/** The remark beside each table of a text, by board. */
function remarksOf(text: string) {
  return Object.fromEntries(readText(text).tables.map(({ board, remark }) => [board, remark]));
}

describe("a remark beside a table", () => {
  test.each([
    ["not updated this week", "### Jira (not updated this week)\n"],
    ["not updated this week", "### Jira\n\n(not updated this week)\n"],
    ["Counts are stale.", "### Jira\n\nCounts are stale.\n"],
  ])("says %j that the counts are a copy", (remark, above) => {
    expect(remarksOf(joinLines("## X", above, tickets)).tickets).toEqual({ text: remark, saysCopy: true });
  });

  test.each(osg.stale)("says so by the word %j of the profile", (word) => {
    expect(remarksOf(joinLines(`### Jira (${word})`, "", tickets)).tickets).toEqual({
      text: word,
      saysCopy: true,
    });
  });

  test.each(osg.unfinished)("does not say so by the word %j of the profile", (word) => {
    expect(remarksOf(joinLines(`### Jira (${word})`, "", tickets)).tickets).toEqual({
      text: word,
      saysCopy: false,
    });
  });

  test("counts more when it says so than when it does not", () => {
    const text = joinLines("### Jira (TBD)", "", "not updated", "", tickets);
    expect(remarksOf(text).tickets).toEqual({ text: "not updated", saysCopy: true });
  });

  test.each([
    ["in the heading without such a word", "### Jira (as of Monday)\n"],
    ["in another section", "### X (outdated)\n\n### Jira\n"],
    ["in the heading without parentheses", "### Jira outdated\n"],
    ["with part of another word", "### Jira (outages)\n"],
    ["among other lines", "### Jira\n\ntext\n\nnot updated\n"],
    ["in a long line", `### Jira\n\n${"we talked about the outage of the crane ".repeat(3)}\n`],
  ])("is not one %s", (_name, above) => {
    expect(remarksOf(joinLines(above, tickets)).tickets).toBeNull();
  });

  test("belongs to the board of its heading", () => {
    const text = joinLines("### Jira (outdated)", "", tickets, "", "## Release", "", releases);
    expect(remarksOf(text)).toEqual({ tickets: { text: "outdated", saysCopy: true }, releases: null });
  });

  test("needs a table", () => {
    expect(remarksOf("### Jira (outdated)\n\nnothing")).toEqual({});
  });
});
