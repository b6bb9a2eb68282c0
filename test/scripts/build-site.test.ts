import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "../../scripts/build-site.ts";
import { defaultChoices } from "../../src/plugins/environment.ts";

const good = { ...defaultChoices, content: "test/sites/one-meeting", quiet: true };
const bad = { ...good, content: "test/sites/broken" };

let folder: string;
let output: string;
let first: ReadonlyMap<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "minutebook-build-"));
  output = join(folder, "_site");
  await buildSite(good, output);
  first = await fingerprints(output);
}, 60_000);
afterAll(async () => rm(folder, { recursive: true, force: true }));

/** A hash of each file below a folder. */
async function fingerprints(root: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashed = files.toSorted().map(async (file) => {
    const hash = createHash("sha256")
      .update(await readFile(file))
      .digest("hex");
    return [relative(root, file), hash] as const;
  });
  return new Map(await Promise.all(hashed));
}

describe("a build", () => {
  test("writes pages, data and the search index", () => {
    expect([...first.keys()]).toEqual(
      expect.arrayContaining([
        "index.html",
        "meetings/2020-09-14/index.html",
        "api/archive.json",
        "feed.xml",
        "pagefind/pagefind.js",
      ]),
    );
  });

  test("leaves the earlier output as it was when it fails, and nothing beside it", async () => {
    await expect(buildSite(bad, output)).rejects.toThrow("2020-09-14.md:6:26 error schema");
    expect([await fingerprints(output), await readdir(folder)]).toEqual([first, ["_site"]]);
  });

  test("gives the same bytes again, and leaves no file of the earlier output", async () => {
    await writeFile(join(output, "left-over.html"), "old");
    await buildSite(good, output);
    expect([await fingerprints(output), await readdir(folder)]).toEqual([first, ["_site"]]);
  }, 60_000);

  test("refuses a folder that holds somebody's files", async () => {
    const mine = join(folder, "mine");
    await mkdir(mine);
    await writeFile(join(mine, "thesis.txt"), "years of work");
    await expect(buildSite(good, mine)).rejects.toThrow(
      /mine holds files that no build made, so it is left alone/,
    );
    expect(await readdir(mine)).toEqual(["thesis.txt"]);
    await rm(mine, { recursive: true });
  });
});
