import { expect, test } from "vitest";
import { countedReleases } from "../../../src/derive/charts/counted-releases.ts";
import { releaseCharts } from "../../../src/derive/charts/release-charts.ts";
import { known, minutes } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

const files = [
  minutes("2020-09-07", "releases: { 3.5.24: { Open: 5 }, Both: { Open: 2 }, 3.4.56: { Open: 1 } }"),
  minutes("2020-09-14", "releases: { 3.5.24: { Open: 3 }, Both: { Open: 2 }, 3.4.56: { Open: 1 } }"),
];
const archive = archiveIndex(files);
const charts = releaseCharts(known(countedReleases(archive).find(({ name }) => name === "3.5.24")), archive);

test("a release has a chart of its own column, and one of the column that it shares", () => {
  expect(charts.map(({ id, title }) => ({ id, title }))).toEqual([
    { id: "burndown", title: "Tickets of 3.5.24 alone" },
    { id: "burndown-2", title: "Tickets of Both" },
  ]);
});

test("its charts share one CSV", () => {
  const shared = "/data/charts/releases/3.5.24/burndown.csv";
  expect(charts.map(({ csvPath, jsonPath }) => [csvPath, jsonPath])).toEqual([
    [shared, null],
    [shared, null],
  ]);
});

test("its points link to the cells of its column", () => {
  expect(charts[0]?.rows[1]?.points[0]).toMatchObject({
    count: 3,
    delta: { change: -2 },
    path: "/meetings/2020-09-14/#releases-3-5-24--open",
  });
});

test("its points name the column that they continue only if that is of another release", () => {
  const next = archiveIndex([...files, minutes("2020-09-21", "releases: { 3.5.25: { Open: 4 } }")]);
  const [later] = releaseCharts(known(countedReleases(next).find(({ name }) => name === "3.5.25")), next);
  expect([charts[0]?.rows[1]?.points[0]?.continued, later?.rows[0]?.points[0]?.continued]).toEqual([
    null,
    "3.5.24",
  ]);
});

test("a release that fewer than three meetings list has a table, no drawing and no picture", () => {
  expect(charts.map(({ drawing, svgPath, rows }) => [drawing, svgPath, rows.length])).toEqual([
    [null, null, 2],
    [null, null, 2],
  ]);
  const third = minutes("2020-09-21", "releases: { 3.5.24: { Open: 2 } }");
  const listed = archiveIndex([...files, third]);
  const [own, shared] = releaseCharts(
    known(countedReleases(listed).find(({ name }) => name === "3.5.24")),
    listed,
  );
  expect([own?.drawing === null, shared?.drawing === null]).toEqual([false, true]);
  expect(own?.svgPath).toBe("/data/charts/releases/3.5.24/burndown.svg");
});
