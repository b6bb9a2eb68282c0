import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeSearchIndex } from "../../../src/plugins/writing/write-search-index.ts";
import { noSecrets } from "../../../src/privacy/scan.ts";
import { minutes, siteDataOf } from "../../support/archive.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** Enough meetings for two steps. */
const days = Array.from({ length: 60 }, (_, day) => new Date(Date.UTC(2020, 0, 1 + day)).toISOString());

function siteThatSays(word: string) {
  return siteDataOf(days.map((day) => minutes(day.slice(0, 10), "", `## Fleet\n\n${word}\n`)));
}

test("leaves the earlier index as it is if it may not continue", async () => {
  const output = temporaryFolder();
  const words = (): string => readFileSync(join(output, "search/words.txt"), "utf8");
  await writeSearchIndex(siteThatSays("ropes"), noSecrets, output, async () => true);
  expect(words()).toContain("ropes");
  await writeSearchIndex(siteThatSays("sails"), noSecrets, output, async () => false);
  expect(words()).toContain("ropes");
  await writeSearchIndex(siteThatSays("sails"), noSecrets, output, async () => true);
  expect(words()).toContain("sails");
});

test("writes nothing if it may not continue from the start", async () => {
  const output = temporaryFolder();
  await writeSearchIndex(siteThatSays("ropes"), noSecrets, output, async () => false);
  expect(existsSync(join(output, "search"))).toBe(false);
});
