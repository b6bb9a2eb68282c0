import { describe, expect, test } from "vitest";
import {
  attendanceOf,
  itemsThat,
  listedCounts,
  releasesThat,
  supportBySite,
  totalsOf,
} from "../../src/compare/comparison-parts.ts";
import { joined } from "../../src/compare/join.ts";
import { meetingChanges } from "../../src/derive/compare/meeting-changes.ts";
import { known, minutes, peopleYaml } from "../support/archive.ts";
import { archiveIndex } from "../support/archive-index.ts";

const support = "\n## Support Update\n\n";
const archive = archiveIndex(
  [
    minutes("2020-09-07", "releases: { 3.5.1: { Open: 2 } }\ntickets: { Open: 3 }"),
    minutes(
      "2020-09-14",
      "attending: [BrianL, Wilma]\nreleases: { 3.5.2: { Open: 1 } }\ntickets: { Open: 4, In Progress: 1 }",
      `- AI: row${support}- Old Pier (Mat): lamp\n- North Quay (Mat): rope\n`,
    ),
    minutes(
      "2020-09-21",
      "attending: [Brian Lin, BrianL]\nreleases: { 3.5.3: { Open: 1 } }\ntickets: { Open: 2 }",
      `- AI: row${support}- Old Pier (Mat): bell\n`,
    ),
  ],
  { people: peopleYaml },
);
const change = joined(archive.meetings.slice(1).flatMap((meeting) => meetingChanges(meeting, archive) ?? []));
const board = (name: string) => known(change.boards.find((one) => one.board === name));

describe("of what changed over two meetings", () => {
  test("action items are told apart by what became of them", () => {
    expect(itemsThat("new", change).map(({ text }) => text)).toEqual(["row"]);
    expect(itemsThat("carried", change)).toEqual([]);
  });

  test("releases that came and went in between both began and ended", () => {
    const names = (turn: "begun" | "ended") => releasesThat(turn, change).map(({ name }) => name);
    expect([names("begun"), names("ended")]).toEqual([
      ["3.5.2", "3.5.3"],
      ["3.5.2", "3.5.1"],
    ]);
  });

  test("counts that were listed only in between are left out", () => {
    expect(listedCounts(board("tickets")).map(({ name }) => name)).toEqual(["Open"]);
  });

  test("totals are those of both ends", () => {
    expect(totalsOf(board("tickets"))).toEqual({ before: 3, after: 2 });
  });

  test("support is told by site, the first one first", () => {
    expect(supportBySite(change).map(({ site, entries }) => [site, entries.length])).toEqual([
      ["Old Pier", 2],
      ["North Quay", 1],
    ]);
  });

  test("everybody counts once a meeting, in whatever spelling", () => {
    const { recordedCount, people } = attendanceOf(change);
    expect([
      recordedCount,
      ...people.map(({ person, meetings }) => [person.name ?? person.written, meetings.length]),
    ]).toEqual([2, ["Brian Lin", 2], ["Wilma", 1]]);
  });
});
