import { expect, test } from "vitest";
import { changesFiles } from "../../../src/derive/data/changes-files.ts";
import { comparePage } from "../../../src/derive/pages/compare-page.ts";
import { minutes } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

test("the page that compares starts with the two latest meetings, and leads to what changed at each", () => {
  const archive = archiveIndex([
    minutes("2019-12-30"),
    minutes("2020-01-06"),
    minutes("2020-01-13", "status: cancelled"),
    minutes("2020-01-20"),
  ]);
  expect(comparePage(archive)).toEqual({
    path: "/compare/",
    years: ["2019", "2020"],
    usual: { from: "2020-01-06", to: "2020-01-20" },
    series: [],
    recent: [
      { path: "/meetings/2020-01-20/#summary-changes", label: "20 January 2020, since 6 Jan" },
      { path: "/meetings/2020-01-06/#summary-changes", label: "6 January 2020, since 30 Dec 2019" },
    ],
  });
  expect(changesFiles(archive).map(({ path, make }) => [path, make().meetings.length])).toEqual([
    ["/compare/2019.json", 1],
    ["/compare/2020.json", 2],
  ]);
});

test("a reader of several series of meetings can choose one", () => {
  const archive = archiveIndex([minutes("2020-01-06"), minutes("2020-01-07", "series: retreat")]);
  expect(comparePage(archive)).toMatchObject({
    usual: null,
    series: [{ id: "weekly" }, { id: "retreat" }],
  });
});
