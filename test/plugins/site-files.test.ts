import { expect, test } from "vitest";
import { siteFiles } from "../../src/plugins/site-files.ts";
import { textsFor } from "../../src/texts/languages.ts";
import { minutes, siteDataOf } from "../support/archive.ts";
import { assets } from "../support/assets.ts";

test("files have the paths that were planned", () => {
  const site = siteDataOf([
    minutes("2020-09-07", "tickets: { Open: 4 }\naliases: [/old/]"),
    minutes("2020-09-14", "releases: { 3.5.24: { Open: 1 } }", "## Fleet\n\nFERRY-1\n"),
    minutes("2020-09-21", "tickets: { Open: none }"),
  ]);
  const { metadata } = site;
  const plans = [...siteFiles(site, { metadata, assets, texts: textsFor(metadata.language) })];
  expect(plans.map(({ make }) => make().map(({ path }) => path))).toEqual(plans.map(({ paths }) => paths));
});
