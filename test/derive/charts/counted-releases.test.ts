import { describe, expect, test } from "vitest";
import { cellsAt, countedReleases } from "../../../src/derive/charts/counted-releases.ts";
import type { CountSeries } from "../../../src/model/count-series.ts";
import { known, minutes } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

const archive = archiveIndex([
  minutes("2020-08-31", "releases: { 3.5.22: { Open: 1 } }"),
  minutes("2020-09-07", "releases: { 3.5.24: { In Progress: 2 }, Both: { Open: 3 } }"),
  minutes("2020-09-14", "releases: { 3.5.22: { Open: 4 } }"),
  minutes("2020-09-21", "releases: { 3.5.24: { In Progress: 5 } }"),
  minutes("2020-09-28", "releases: { 3.5.22: { Open: 6 } }"),
]);
const releases = countedReleases(archive);

function seriesOfPart(release: string, part: number): CountSeries {
  return known(releases.find(({ name }) => name === release)?.parts[part]).series;
}

describe("the counts of a release", () => {
  test("are kept for each release, in the order of their versions", () => {
    expect(releases.map(({ name }) => name)).toEqual(["3.5.22", "3.5.24"]);
  });

  test("go from the first to the last meeting that lists its column", () => {
    expect(seriesOfPart("3.5.24", 0).dates).toEqual(["2020-09-07", "2020-09-14", "2020-09-21"]);
  });

  test("have lines for the states of its column only, null where a meeting does not list it", () => {
    expect(seriesOfPart("3.5.24", 0).lines).toEqual([{ name: "In Progress", values: [2, null, 5] }]);
  });

  test("have the column that it shares apart", () => {
    expect(seriesOfPart("3.5.24", 1).lines).toEqual([{ name: "Open", values: [3] }]);
  });
});

describe("the suspected typos of a release", () => {
  const table = (own: number, other: number): string =>
    `releases: { 3.5.24: { Open: ${own} }, 3.5.25: { Open: ${other} } }`;

  function typosOf(own: number, other: number): number {
    const weeks = archiveIndex([
      minutes("2020-09-07", table(18, 200)),
      minutes("2020-09-14", table(own, other)),
      minutes("2020-09-21", table(12, 200)),
    ]);
    return known(countedReleases(weeks)[0]?.parts[0]).series.suspectedTypos.length;
  }

  test("include a count that its neighbours contradict", () => {
    expect(typosOf(144, 200)).toBe(1);
  });

  test("leave out tickets that another column lost", () => {
    expect(typosOf(144, 70)).toBe(0);
  });
});

describe("the cells of a column", () => {
  test("are those of one meeting, without the total", () => {
    expect(cellsAt(archive, "2020-09-21", "3.5.24").map(({ name, count }) => [name, count])).toEqual([
      ["In Progress", 5],
    ]);
  });

  test.each([
    ["the meeting does not list it", "2020-09-14", "3.5.24"],
    ["no column is given", "2020-09-14", undefined],
    ["there is no meeting", "2020-09-15", "3.5.24"],
  ])("are empty where %s", (_, date, column) => {
    expect(cellsAt(archive, date, column)).toEqual([]);
  });
});
