import { describe, expect, test } from "vitest";
import {
  actionAgeChart,
  allReleasesChart,
  allReleasesSentence,
  attendanceChart,
  netChangeChart,
  queueChart,
  ticketChart,
} from "../../../src/derive/charts/count-charts.ts";
import { minutes } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

const archive = archiveIndex([
  minutes(
    "2020-09-07",
    "attending: [Mat, Carl]\ntickets: { Open: 164, In Progress: 12 }\nqueues: { GGUS: 3 }\nreleases: { 3.5.22: { Open: 4 } }",
  ),
  minutes(
    "2020-09-14",
    "attending: [Mat]\ntickets: { Open: 166, In Progress: 9 }\nqueues: { GGUS: 5 }\nreleases: { 3.5.24: { Open: 3 } }",
  ),
]);
const dates = ["2020-09-07", "2020-09-14"];

test("the ticket flow has a line for each state, and links to its cells", () => {
  const { series, rows } = ticketChart(archive);
  expect(series).toMatchObject({
    dates,
    lines: [
      { name: "Open", values: [164, 166] },
      { name: "In Progress", values: [12, 9] },
    ],
  });
  expect(rows[1]?.points[0]?.path).toBe("/meetings/2020-09-14/#tickets-open");
});

test("the net change has one line, of all tickets, as bars", () => {
  expect(netChangeChart(archive)).toMatchObject({
    kind: "bars",
    series: { lines: [{ name: "Total", values: [176, 175] }] },
  });
});

test("the queues say in their sentence how many tickets all of them hold", () => {
  expect(queueChart(archive)).toMatchObject({
    sentence: "14 Sep 2020: 5 open tickets in all queues, up 2 since 7 Sep.",
    series: { lines: [{ name: "GGUS", values: [3, 5] }] },
  });
});

describe("the chart of all releases", () => {
  test("adds up the columns of each state", () => {
    expect(allReleasesChart(archive).series.lines).toEqual([{ name: "Open", values: [4, 3] }]);
  });

  test("notes where a release follows another", () => {
    expect(allReleasesChart(archive).notes).toEqual([{ date: "2020-09-14", text: "3.5.24 after 3.5.22" }]);
  });

  test("has the sentence that the list of releases shows", () => {
    expect(allReleasesChart(archive).sentence).toBe(allReleasesSentence(archive));
  });
});

test("attendance counts people, and links to the list of names", () => {
  const { series, rows } = attendanceChart(archive);
  expect(series.lines).toEqual([{ name: "Attendance", values: [2, 1] }]);
  expect(rows[1]?.points[0]?.path).toBe("/meetings/2020-09-14/#attendance");
});

test("open action items are stacked by age, and link to the list of their meeting", () => {
  const weeks = ["2020-01-06", "2020-02-03"].map((date, at) =>
    minutes(date, "", `- AI (Mat): caulk the hull\n${at === 1 ? "- AI (Carl): paint the mast\n" : ""}`),
  );
  const { kind, sentence, rows } = actionAgeChart(archiveIndex(weeks));
  expect([kind, sentence]).toEqual(["area", "3 Feb 2020: 2 open action items, up 1 since 6 Jan."]);
  expect(rows[1]?.points.map((point) => [point?.name, point?.count, point?.path])).toContainEqual([
    "4 to 12 weeks",
    1,
    "/meetings/2020-02-03/#actions",
  ]);
});

test("an archive without counts has no drawing and no sentence", () => {
  expect(ticketChart(archiveIndex([minutes("2020-09-14")]))).toMatchObject({ drawing: null, sentence: null });
});
