import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "../../scripts/build-site.ts";
import { defaultChoices } from "../../src/plugins/environment.ts";
import { folderHashes } from "../support/folder-hashes.ts";

const good = { ...defaultChoices, content: "test/sites/one-meeting", quiet: true };
const bad = { ...good, content: "test/sites/broken" };

let folder: string;
let output: string;
let first: ReadonlyMap<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "minutebook-build-"));
  output = join(folder, "_site");
  await buildSite(good, output);
  first = await folderHashes(output);
}, 60_000);
afterAll(async () => rm(folder, { recursive: true, force: true }));

describe("a build", () => {
  test("writes pages, data and the search index", () => {
    expect([...first.keys()]).toEqual(
      expect.arrayContaining([
        "index.html",
        "meetings/2020-09-14/index.html",
        "api/archive.json",
        "feed.xml",
        "search/index.json",
      ]),
    );
  });

  test("leaves nothing beside the output if it is the first", async () => {
    expect(await readdir(folder)).toEqual(["_site"]);
  });

  test("leaves the earlier output as it was when it fails, and nothing beside it", async () => {
    await expect(buildSite(bad, output)).rejects.toThrow("2020-09-14.md:6:26 error schema");
    expect({ output: await folderHashes(output), files: await readdir(folder) }).toEqual({
      output: first,
      files: ["_site"],
    });
  });

  test("gives the same bytes again, and leaves no file of the earlier output", async () => {
    await writeFile(join(output, "left-over.html"), "old");
    await buildSite(good, output);
    expect({ output: await folderHashes(output), files: await readdir(folder) }).toEqual({
      output: first,
      files: ["._site-building-earlier", "_site"],
    });
  }, 60_000);

  test("refuses a folder that holds somebody's files", async () => {
    const mine = join(folder, "mine");
    await mkdir(mine);
    await writeFile(join(mine, "thesis.txt"), "years of work");
    await expect(buildSite(good, mine)).rejects.toThrow(
      /mine contains files that are not from a build, so it was not replaced/,
    );
    expect(await readdir(mine)).toEqual(["thesis.txt"]);
    await rm(mine, { recursive: true });
  });

  test("refuses a file", async () => {
    const file = join(folder, "file.txt");
    await writeFile(file, "mine");
    await expect(buildSite(good, file)).rejects.toThrow(/file\.txt is a file; choose a folder/);
    expect(await readFile(file, "utf8")).toBe("mine");
    await rm(file);
  });

  test.each(["/", ".", "..", "test/sites/one-meeting", "test/sites"])(
    "refuses %s, which holds what it needs",
    async (needed) => {
      await expect(buildSite(good, needed)).rejects.toThrow(
        /contains \/.*, which the build needs, so it cannot be replaced/,
      );
    },
  );

  test("says why a folder cannot be made", async () => {
    await expect(buildSite(good, "package.json/site")).rejects.toThrow(
      "package.json/site cannot be created: part of its path is a file, not a folder.",
    );
  });

  test("replaces the folder that a link leads to, and keeps the link", async () => {
    const link = join(folder, "link");
    await symlink(output, link);
    await writeFile(join(output, "left-over.html"), "old");
    await buildSite(good, link);
    expect({ output: await folderHashes(output), files: await readdir(folder) }).toEqual({
      output: first,
      files: ["._site-building-earlier", "_site", "link"],
    });
    await rm(link);
  }, 60_000);
});

describe("a build that was killed", () => {
  // No system has a process of this number.
  const dead = "99999999";

  test("leaves folders that the next one removes", async () => {
    await mkdir(join(folder, `._site-building-${dead}`, "meetings"), { recursive: true });
    await expect(buildSite(bad, output)).rejects.toThrow();
    expect(await readdir(folder)).toEqual(["._site-building-earlier", "_site"]);
  });

  test("may have moved the site away, which the next one puts back even if it fails", async () => {
    await rename(output, join(folder, `._site-building-${dead}-old`));
    await expect(buildSite(bad, output)).rejects.toThrow();
    expect(await folderHashes(output)).toEqual(first);
  });

  test("differs from one that still runs", async () => {
    const running = join(folder, `._site-building-${process.ppid}`);
    await mkdir(running);
    await expect(buildSite(bad, output)).rejects.toThrow();
    expect(await readdir(folder)).toContain(`._site-building-${process.ppid}`);
    await rm(running, { recursive: true });
  });
});
