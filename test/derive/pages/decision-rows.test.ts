import { describe, expect, test } from "vitest";
import { decisionRow } from "../../../src/derive/pages/decision-rows.ts";
import { known, minutes } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

const archive = archiveIndex([
  minutes("2020-09-07", "attending: [Mat, Carl]", "## Fleet\n\n### Plans\n\n- Decision: sail on Monday\n"),
  minutes(
    "2020-09-14",
    "",
    "Decision: sail on Friday, which supersedes [Monday](2020-09-07.md#decision-sail-on-monday)\n",
  ),
]);
const [earlier, later] = archive.meetings.map((meeting) =>
  decisionRow(meeting, known(meeting.decisions[0]), archive),
);

describe("a decision in a list", () => {
  test("has the headings above it", () => {
    expect([earlier?.headings, later?.headings]).toEqual([["Fleet", "Plans"], []]);
  });

  test("has how many people were there, where the minutes say so", () => {
    expect([earlier?.present, later?.present]).toEqual([
      { count: 2, path: "/meetings/2020-09-07/#attendance" },
      null,
    ]);
  });

  test("leads to the one that it supersedes, and back", () => {
    expect([
      later?.supersedes.map(({ path }) => path),
      earlier?.supersededBy.map(({ path }) => path),
    ]).toEqual([
      ["/meetings/2020-09-07/#decision-sail-on-monday"],
      ["/meetings/2020-09-14/#decision-sail-on-friday"],
    ]);
  });
});
