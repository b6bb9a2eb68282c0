import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { writeSite } from "../../src/plugins/write-site.ts";
import { minutes, siteDataOf } from "../support/archive.ts";
import { assets } from "../support/assets.ts";
import { fakeConfig } from "../support/fake-config.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

async function filesWrittenBy(runMode: "build" | "serve"): Promise<string[]> {
  const folder = temporaryFolder();
  const { config, after } = fakeConfig(runMode);
  writeSite(config, { site: siteDataOf([minutes("2020-09-14")]), assets, withCards: false });
  await after(folder);
  return readdirSync(folder, { recursive: true, encoding: "utf8" });
}

test("a build writes the page of every meeting", async () => {
  expect(await filesWrittenBy("build")).toContain("meetings/2020-09-14/index.html");
});

test("a server writes no page of a meeting, because it makes them when they are asked for", async () => {
  expect(await filesWrittenBy("serve")).toEqual([]);
});
