import { describe, expect, test } from "vitest";
import { mentionedTopics } from "../../../../src/derive/pages/topics/mentioned-topics.ts";
import { topicsPage } from "../../../../src/derive/pages/topics/topics-page.ts";
import { minutes, siteYaml } from "../../../support/archive.ts";
import { archiveIndex } from "../../../support/archive-index.ts";

const archive = archiveIndex(
  [
    minutes("2020-09-07", "", "- planks leak, see Ferry/Boat#64\n- new sails\n"),
    minutes("2020-09-14", "", "- Sails torn again, see https://github.com/ferry/boat/issues/63\n"),
  ],
  { settings: `${siteYaml}\ntopics: { Planks: [], Sails: [], Mast: [] }\n` },
);
const page = topicsPage(mentionedTopics(archive));

describe("the list of topics", () => {
  test("has named topics of most meetings first, and none that nobody mentions", () => {
    expect(page.named.map(({ label, meetingCount }) => [label, meetingCount])).toEqual([
      ["Sails", 2],
      ["Planks", 1],
    ]);
  });

  test("says of a named topic what the latest line about it says, without its addresses", () => {
    expect(page.named[0]?.text).toBe("Sails torn again…");
  });

  test("says of an issue that minutes only link, as their own, whose it is", () => {
    const text =
      "- **GitHub Issue**: https://github.com/ferry/boat/issues/70\n- https://github.com/ferry/boat/issues/71\n";
    const only = archiveIndex([minutes("2020-09-14", "title: Harbour Call", text)]);
    const rows = topicsPage(mentionedTopics(only)).years.flatMap((year) => year.rows);
    expect(rows.map((row) => row.text)).toEqual(["Harbour Call", "Harbour Call"]);
  });

  test("has the issue that was mentioned last first", () => {
    expect(page.years.flatMap(({ rows }) => rows).map(({ label }) => label)).toEqual([
      "ferry/boat#63",
      "Ferry/Boat#64",
    ]);
  });
});
