import { expect, test } from "vitest";
import { countedReleases } from "../../../src/derive/charts/counted-releases.ts";
import { releaseCharts } from "../../../src/derive/charts/release-charts.ts";
import { known, minutes } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

const archive = archiveIndex([
  minutes("2020-09-07", "releases: { 3.5.24: { Open: 5 }, Both: { Open: 2 }, 3.4.56: { Open: 1 } }"),
  minutes("2020-09-14", "releases: { 3.5.24: { Open: 3 }, Both: { Open: 2 }, 3.4.56: { Open: 1 } }"),
]);
const charts = releaseCharts(known(countedReleases(archive).find(({ name }) => name === "3.5.24")), archive);

test("a release has a chart of its own column, and one of the column that it shares", () => {
  expect(charts.map(({ id, title }) => ({ id, title }))).toEqual([
    { id: "burndown", title: "Tickets of 3.5.24 alone" },
    { id: "burndown-2", title: "Tickets of Both" },
  ]);
});

test("its files have a folder for each release", () => {
  expect(charts[0]?.csvPath).toBe("/data/charts/releases/3.5.24/burndown.csv");
});

test("its points link to the cells of its column", () => {
  expect(charts[0]?.rows[1]?.points[0]).toMatchObject({
    count: 3,
    delta: { change: -2 },
    path: "/meetings/2020-09-14/#releases-3-5-24--open",
  });
});
