import { describe, expect, test } from "vitest";
import { joinLines, osg, readText } from "../old-minutes.ts";

describe("counts are marked as stale", () => {
  const tickets = joinLines("| # of tickets | State |", "|---|---|", "| 5 | Open |");
  const releases = joinLines("| 3.6 | Status |", "|---|---|", "| 7 | Open |");

  test.each([
    ["Jira outage", "### Jira (Jira outage)\n"],
    ["not updated this week", "### Jira\n\n(not updated this week)\n"],
    ["Counts are stale.", "### Jira\n\nCounts are stale.\n"],
  ])("with the reason %j", (reason, above) => {
    expect(readText(joinLines("## X", above, tickets)).values.staleTickets).toBe(reason);
  });

  test.each(osg.stale)("by the word %j of the profile", (word) => {
    expect(readText(joinLines(`### Jira (${word})`, "", tickets)).values.staleTickets).toBe(word);
  });

  test.each([
    ["remark in the heading without such a word", "### Jira (as of Monday)\n"],
    ["remark in another section", "### X (outdated)\n\n### Jira\n"],
    ["word in the heading without parentheses", "### Jira outdated\n"],
    ["part of another word", "### Jira (outages)\n"],
    ["line among others", "### Jira\n\ntext\n\nnot updated\n"],
    ["long line", `### Jira\n\n${"we talked about the outage of the crane ".repeat(3)}\n`],
  ])("but not by a %s", (_name, above) => {
    expect(readText(joinLines(above, tickets)).values.staleTickets).toBeUndefined();
  });

  test("for each board by its own heading", () => {
    const text = joinLines("### Jira (outdated)", "", tickets, "", "## Release", "", releases);
    const { staleTickets, staleReleases } = readText(text).values;
    expect([staleTickets, staleReleases]).toEqual(["outdated", undefined]);
  });

  test("but not without a table", () => {
    expect(readText("### Jira (outdated)\n\nnothing").values.staleTickets).toBeUndefined();
  });
});
