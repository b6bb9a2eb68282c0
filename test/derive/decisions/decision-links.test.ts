import { describe, expect, test } from "vitest";
import { linkDecisions } from "../../../src/derive/decisions/decision-links.ts";
import { minutes } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

const siteUrl = "https://ferry.example/minutes/";

function linksOf(later: string, front = "") {
  const { meetings } = archiveIndex([
    minutes("2020-05-04", front, "Decision: sail on Monday\n\n## Fleet\n"),
    minutes("2020-05-11", "", `${later}\n`),
  ]);
  const { supersedes, supersededBy, broken } = linkDecisions(meetings, siteUrl);
  const dates = (made: typeof supersedes): string[] =>
    [...made.values()].flat().map(({ meeting, decision }) => `${meeting.date} ${decision.text.slice(0, 14)}`);
  return {
    supersedes: dates(supersedes),
    supersededBy: dates(supersededBy),
    broken: broken.map(({ url, isLater }) => [url, isLater]),
  };
}

describe("a link to a superseded decision", () => {
  test.each([
    ["the name of its file", "2020-05-04.md#decision-sail-on-monday"],
    ["its path", "/meetings/2020-05-04/#decision-sail-on-monday"],
    ["its full address", `${siteUrl}meetings/2020-05-04/#decision-sail-on-monday`],
  ])("leads both ways by %s", (_, url) => {
    expect(linksOf(`Decision: sail Friday, supersedes [it](${url})`)).toEqual({
      supersedes: ["2020-05-04 sail on Monday"],
      supersededBy: ["2020-05-11 sail Friday, s"],
      broken: [],
    });
  });

  test("may have an anchor that was replaced", () => {
    const front = "anchors: { decision-old: decision-sail-on-monday }";
    expect(linksOf("Decision: sail, supersedes [it](2020-05-04.md#decision-old)", front).broken).toEqual([]);
  });

  test.each([
    ["a heading", "2020-05-04.md#fleet", false],
    ["a whole meeting", "2020-05-04.md", false],
    ["a day without minutes", "2020-05-05.md#decision-sail-on-monday", false],
    ["itself", "#decision-sail-supersedes-it", true],
  ])("is broken where it leads to %s", (_, url, isLater) => {
    const { broken } = linksOf(`Decision: sail, supersedes [it](${url})`);
    expect(broken).toEqual([[expect.any(String), isLater]]);
  });

  test("is fine where it leads to the minutes of somebody else", () => {
    const url = "https://other.example/meetings/2020-05-04/#decision-x";
    expect(linksOf(`Decision: sail, supersedes [it](${url})`)).toEqual({
      supersedes: [],
      supersededBy: [],
      broken: [],
    });
  });
});
