import { describe, expect, test } from "vitest";
import { countedReleases } from "../../../src/derive/charts/counted-releases.ts";
import { attendanceRows, queueRows, releaseRows, ticketRows } from "../../../src/derive/data/count-rows.ts";
import { linkManifest } from "../../../src/derive/data/link-manifest.ts";
import { archiveJson, meetingJson } from "../../../src/derive/data/meeting-json.ts";
import { searchRecords } from "../../../src/derive/data/search-records.ts";
import { known, minutes, siteDataOf } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

const files = [
  minutes("2020-09-07", "tickets: { Open: 4 }\nqueues: { GGUS: 1 }\nreleases: { 3.5.24: { Open: 2 } }"),
  minutes(
    "2020-09-14",
    "attending: [Mat]\ntickets: { Open: 6 }\nqueues: { GGUS: 3 }\nreleases: { 3.5.24: { Open: 1 } }",
    "## Fleet\n\n- AI (Mat): paint the hull\n",
  ),
];
const archive = archiveIndex(files, { people: "- { name: Mat, spellings: [Matt] }\n" });
const releases = countedReleases(archive);
const meeting = known(archive.meetings[1]);

describe("the rows of the CSV", () => {
  test("of tickets have each count with its change", () => {
    expect([...ticketRows(archive)].at(-1)).toEqual(expect.arrayContaining(["2020-09-14", "Open", 6, 2]));
  });

  test("of queues have each count with its change", () => {
    expect([...queueRows(archive)].at(-1)).toEqual(expect.arrayContaining(["2020-09-14", "GGUS", 3, 2]));
  });

  test("of releases have each count with its change", () => {
    expect([...releaseRows(archive, releases)].at(-1)).toEqual(
      expect.arrayContaining(["2020-09-14", "3.5.24", "Open", 1, -1]),
    );
  });

  test("of attendance have the number of people", () => {
    expect([...attendanceRows(archive)].at(-1)).toEqual(expect.arrayContaining(["2020-09-14", 1]));
  });
});

describe("the JSON", () => {
  test("of a meeting names its neighbours", () => {
    const json = meetingJson({ meeting, previous: known(archive.meetings[0]), next: null }, archive);
    expect(json).toMatchObject({ date: "2020-09-14", next: null });
    expect(JSON.stringify(json.previous)).toContain("2020-09-07");
  });

  test("of the archive lists every meeting", () => {
    expect(archiveJson(archive.meetings, archive).meetings.map(({ date }) => date)).toEqual([
      "2020-09-14",
      "2020-09-07",
    ]);
  });
});

describe("the search", () => {
  const records = [...searchRecords(archive)].flatMap((meeting) => meeting.records);

  test("has a record of an action item with its owner", () => {
    expect(records.find(({ kind }) => kind === "action")).toMatchObject({
      date: "2020-09-14",
      text: expect.stringContaining("paint the hull"),
      people: ["Mat"],
    });
  });
});

describe("the link manifest", () => {
  const links = [...linkManifest(siteDataOf(files), releases, archive)].map(({ link }) => link);

  test("has each page and the anchors of its counts", () => {
    expect(links).toEqual(
      expect.arrayContaining(["/meetings/2020-09-14/", "/meetings/2020-09-14/#tickets-open", "/trends/"]),
    );
  });

  test("has the charts of each release and the file of their figures", () => {
    expect(links).toEqual(
      expect.arrayContaining(["/releases/3.5.24/#burndown", "/data/charts/releases/3.5.24/burndown.csv"]),
    );
  });
});
