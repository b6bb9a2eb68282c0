import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeSite } from "../../src/plugins/write-site.ts";
import { minutes, siteDataOf } from "../support/archive.ts";
import { assets } from "../support/assets.ts";
import { fakeConfig } from "../support/fake-config.ts";

/** Writes the site of a meeting twice, with other words in its second version; what then is in two of its files. */
async function savedTwice(runMode: "build" | "serve"): Promise<{ robots: string; meeting: string }> {
  const folder = await mkdtemp(join(tmpdir(), "minutebook-write-"));
  const read = (path: string): Promise<string> => readFile(join(folder, path), "utf8");
  try {
    for (const words of ["ropes", "anchors"]) {
      const { config, after } = fakeConfig(runMode);
      const site = siteDataOf([minutes("2020-09-14", "", `## Fleet\n\n${words}\n`)]);
      writeSite(config, { site, assets, withCards: false });
      await after(folder);
      if (words === "ropes") await writeFile(join(folder, "robots.txt"), "untouched");
    }
    return { robots: await read("robots.txt"), meeting: await read("meetings/2020-09-14/index.html") };
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("a server writes only the files that a save changed", async () => {
  const { robots, meeting } = await savedTwice("serve");
  expect(robots).toBe("untouched");
  expect(meeting).toContain("anchors");
});

test("a build writes every file", async () => {
  const { robots, meeting } = await savedTwice("build");
  expect(robots).not.toBe("untouched");
  expect(meeting).toContain("anchors");
});
