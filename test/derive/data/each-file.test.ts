import { describe, expect, test } from "vitest";
import { ticketChart } from "../../../src/derive/charts/count-charts.ts";
import { chartFile } from "../../../src/derive/data/chart-file.ts";
import { attendanceRows, queueRows, releaseRows, ticketRows } from "../../../src/derive/data/count-rows.ts";
import { linkManifest } from "../../../src/derive/data/link-manifest.ts";
import { archiveJson, meetingJson } from "../../../src/derive/data/meeting-json.ts";
import { searchRecords } from "../../../src/derive/data/search-records.ts";
import { searchWords } from "../../../src/derive/data/search-words.ts";
import { releasePages } from "../../../src/derive/pages/release-pages.ts";
import { known, minutes, siteOf } from "../../support/archive.ts";
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
const meeting = known(archive.meetings[1]);

describe("the rows of the CSV", () => {
  test("of tickets have each count with its change", () => {
    expect(ticketRows(archive).at(-1)).toEqual(expect.arrayContaining(["2020-09-14", "Open", 6, 2]));
  });

  test("of queues have each count with its change", () => {
    expect(queueRows(archive).at(-1)).toEqual(expect.arrayContaining(["2020-09-14", "GGUS", 3, 2]));
  });

  test("of releases have each count with its change", () => {
    const charts = releasePages(archive).flatMap((page) => page.charts);
    expect(releaseRows(archive, charts).at(-1)).toEqual(
      expect.arrayContaining(["2020-09-14", "3.5.24", "Open", 1, -1]),
    );
  });

  test("of attendance have the number of people", () => {
    expect(attendanceRows(archive).at(-1)).toEqual(expect.arrayContaining(["2020-09-14", 1]));
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

  test("of a chart has the counts and changes that it draws", () => {
    expect(chartFile(ticketChart(archive)).json.lines).toEqual([
      { name: "Open", counts: [4, 6], changes: [null, 2] },
    ]);
  });
});

describe("the search", () => {
  const records = searchRecords(archive);

  test("has a record of an action item with its owner", () => {
    expect(records.find(({ kind }) => kind === "action")).toMatchObject({
      date: "2020-09-14",
      text: expect.stringContaining("paint the hull"),
      people: ["Mat"],
    });
  });

  test("knows every word of its records", () => {
    expect(searchWords(records)).toEqual(expect.arrayContaining(["paint", "hull"]));
  });
});

test("the link manifest has each page and the anchors of its counts", () => {
  const links = linkManifest(siteOf(files)).map(({ link }) => link);
  expect(links).toEqual(
    expect.arrayContaining(["/meetings/2020-09-14/", "/meetings/2020-09-14/#tickets-open", "/trends/"]),
  );
});
