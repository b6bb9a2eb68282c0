import { expect, test } from "vitest";
import { knownMeetings } from "../../../src/derive/draft/known-meetings.ts";
import { minutes } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

test("an item keeps the key that it had when it was first listed", () => {
  const item = "- AI (Mat): caulk the hull\n";
  const { origins } = knownMeetings(
    archiveIndex([minutes("2020-09-07", "", item), minutes("2020-09-14", "", item)]),
    "weekly",
  );
  expect(origins["2020-09-14#action-caulk-the-hull"]).toBe("2020-09-07#action-caulk-the-hull");
});

test("only the text of the latest minutes is known", () => {
  const { meetings } = knownMeetings(
    archiveIndex([minutes("2020-09-07", "", "Tar\n"), minutes("2020-09-14", "", "Paint\n")]),
    "weekly",
  );
  expect(JSON.stringify(meetings)).toContain("Paint");
  expect(JSON.stringify(meetings)).not.toContain("Tar");
});

test("a folder outside of the project stays unknown", () => {
  const { meetings } = knownMeetings(
    archiveIndex([{ ...minutes("2020-09-14"), path: "../../home/mat/minutes/2020-09-14.md" }]),
    "weekly",
  );
  expect(meetings.map(({ source }) => source.path)).toEqual(["2020-09-14.md"]);
});

test("meetings of other series are left out", () => {
  const { meetings } = knownMeetings(
    archiveIndex([minutes("2020-09-07"), minutes("2020-09-08", "series: retreat")]),
    "weekly",
  );
  expect(meetings.map(({ date }) => date)).toEqual(["2020-09-07"]);
});
