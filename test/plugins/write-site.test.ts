import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { writeSite } from "../../src/plugins/write-site.ts";
import { noSecrets } from "../../src/privacy/scan.ts";
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

test("a text that becomes private is found, although an earlier build scanned the same page and found nothing", async () => {
  const scanFolder = temporaryFolder();
  const site = siteDataOf([minutes("2020-09-14", "", "We meet at the old boathouse.\n")]);
  const build = (...texts: readonly string[]): Promise<void> => {
    const { config, after } = fakeConfig("build");
    const secrets = { ...noSecrets, texts };
    writeSite(config, { site, assets, withCards: false, scanFolder, secrets });
    return after(temporaryFolder());
  };
  await build();
  await build();
  await expect(build("old boathouse")).rejects.toThrow("meetings/2020-09-14/index.html");
});
