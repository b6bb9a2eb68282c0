import { expect, test } from "vitest";
import { siteFiles } from "../../src/plugins/site-files.ts";
import { textsFor } from "../../src/texts/languages.ts";
import { minutes, siteDataOf, type Written } from "../support/archive.ts";
import { assets } from "../support/assets.ts";

function plansOf(files: readonly Written[]) {
  const site = siteDataOf(files);
  const { metadata } = site;
  return [...siteFiles(site, { metadata, assets, texts: textsFor(metadata.language) })];
}

test("files have the paths that were planned", () => {
  const plans = plansOf([
    minutes("2020-09-07", "tickets: { Open: 4 }\naliases: [/old/]"),
    minutes("2020-09-14", "releases: { 3.5.24: { Open: 1 } }", "## Fleet\n\nFERRY-1\n"),
    minutes("2020-09-21", "tickets: { Open: none }"),
  ]);
  expect(plans.map(({ make }) => make().map(({ path }) => path))).toEqual(plans.map(({ paths }) => paths));
});

test("a new meeting changes no page of a meeting but its neighbour's, and none of an issue that it does not mention", () => {
  const week = (day: string, index: number): Written =>
    minutes(day, `tickets: { Open: ${index} }`, `- AI (Mat): fix ferry/boat#${index + 1} [done]\n`);
  const weeks = ["2020-07-06", "2020-07-13", "2020-07-20", "2020-08-24", "2020-08-31", "2020-09-07"].map(
    week,
  );
  const textsOf = (files: readonly Written[]): ReadonlyMap<string, string> =>
    new Map(plansOf(files).flatMap(({ make }) => make().map((file) => [file.path, JSON.stringify(file)])));
  const after = textsOf(weeks);
  const before = [...textsOf(weeks.slice(0, -1))].filter(([path]) =>
    /^\/(?:meetings\/\d+-|topics\/ferry\/).*\/$/.test(path),
  );
  expect(before).toHaveLength(2 * (weeks.length - 1));
  expect(before.flatMap(([path, text]) => (after.get(path) === text ? [] : path))).toEqual([
    "/meetings/2020-08-31/",
    // The neighbour of the new issue.
    "/topics/ferry/boat/5/",
  ]);
});
