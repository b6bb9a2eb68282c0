import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { jsx } from "preact/jsx-runtime";
import { expect, test } from "vitest";
import { type Options, writeSite } from "../../src/plugins/write-site.ts";
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

test("a server writes no page of a meeting, because it makes each when a browser requests it", async () => {
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

const site = siteDataOf([minutes("2020-09-14")]);

test.each<[string, Partial<Options>]>([
  [
    "component of the team",
    { components: { SiteFooter: () => jsx("footer", { children: "Harbour Office" }) } },
  ],
  ["title of the site", { site: { ...site, metadata: { ...site.metadata, title: "Harbour Office" } } }],
])("a page shows a new %s, although its own data is that of the earlier build", async (_, changed) => {
  const [folder, pageFolder] = [temporaryFolder(), temporaryFolder()];
  const build = (options: Partial<Options>): Promise<void> => {
    const { config, after } = fakeConfig("build");
    writeSite(config, { site, assets, withCards: false, pageFolder, ...options });
    return after(folder);
  };
  // The second build is the first that saves what the pages show.
  await build({});
  await build({});
  await build(changed);
  expect(readFileSync(join(folder, "meetings/2020-09-14/index.html"), "utf8")).toContain("Harbour Office");
});
