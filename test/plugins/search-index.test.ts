import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { searchIndex } from "../../src/plugins/search-index.ts";
import { minutes, siteDataOf } from "../support/archive.ts";
import { fakeConfig } from "../support/fake-config.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const site = siteDataOf([minutes("2020-09-14", "", "## Fleet\n\nropes\n")]);
const whole = ["filters.json", "index.json", "records", "terms", "words.txt"];

test("a build ends with the whole index", async () => {
  const output = temporaryFolder();
  const { config, after } = fakeConfig("build");
  searchIndex(config, { site });
  await after(output);
  expect(readdirSync(join(output, "search")).toSorted()).toEqual(whole);
});

test("files of a larger index are removed", async () => {
  const output = temporaryFolder();
  mkdirSync(join(output, "search/terms"), { recursive: true });
  writeFileSync(join(output, "search/terms/17.txt"), "old");
  const { config, after } = fakeConfig("build");
  searchIndex(config, { site });
  await after(output);
  expect(readdirSync(join(output, "search/terms"))).toEqual(["0.txt"]);
});
