import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { keepSite, removeOthers, takeSite } from "../../scripts/earlier-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** A site with these files. */
function folderOf(...files: readonly string[]): string {
  return join(temporaryFolder(Object.fromEntries(files.map((file) => [`site/${file}`, "text"]))), "site");
}

/** Whether the next build would fill this folder. */
function isTaken(kept: string): boolean {
  return takeSite(kept, `${kept}-taken`);
}

describe("the site that a build replaces", () => {
  test("is kept, and the next build fills its folder", () => {
    const site = folderOf(".minutebook", "a/index.html");
    const kept = `${site}-kept`;
    expect(keepSite(site, kept)).toBe(true);
    expect(existsSync(site)).toBe(false);
    expect(isTaken(kept)).toBe(true);
    expect(readFileSync(`${kept}-taken/a/index.html`, "utf8")).toBe("text");
  });

  test("is ignored by git", () => {
    const site = folderOf(".minutebook");
    keepSite(site, `${site}-kept`);
    expect(readFileSync(`${site}-kept/.gitignore`, "utf8")).toBe("*\n");
  });

  test("is not kept beside that of another build", () => {
    const [one, other] = [folderOf(".minutebook", "one"), folderOf(".minutebook")];
    keepSite(one, `${one}-kept`);
    expect(keepSite(other, `${one}-kept`)).toBe(false);
    expect(readdirSync(`${one}-kept`)).toContain("one");
  });

  test("is not kept if its build did not end", () => {
    const site = folderOf("a/index.html");
    expect(keepSite(site, `${site}-kept`)).toBe(false);
  });

  test("is taken once", () => {
    const kept = folderOf(".minutebook");
    expect([isTaken(kept), isTaken(kept)]).toEqual([true, false]);
  });

  test.each([
    ["it is not whole", (folder: string) => rmSync(join(folder, ".minutebook"))],
    ["it contains a link", (folder: string) => symlinkSync("/tmp", join(folder, "a"))],
    ["the disk ignores letter case", (folder: string) => writeFileSync(join(folder, ".MINUTEBOOK"), "")],
  ])("is removed if %s", (_name, spoil) => {
    const kept = folderOf(".minutebook", "index.html");
    spoil(kept);
    expect(isTaken(kept)).toBe(false);
    expect(readdirSync(dirname(kept))).toEqual([]);
  });

  test("is never a link to a folder", () => {
    const mine = folderOf(".minutebook", "thesis.txt");
    symlinkSync(mine, `${mine}-kept`);
    expect(isTaken(`${mine}-kept`)).toBe(false);
    expect(readdirSync(mine).toSorted()).toEqual([".minutebook", "thesis.txt"]);
  });
});

test("only the files of the new site and their folders stay in a folder that is filled again", async () => {
  const folder = folderOf("a/index.html", "a/old.html", "a/b/index.html", "old/b/index.html", "new.txt");
  mkdirSync(join(folder, "empty"));
  await removeOthers(folder, new Set(["a/index.html", "a/b/index.html", "new.txt"]));
  expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual([
    ...["a", "a/b", "a/b/index.html", "a/index.html", "new.txt"],
  ]);
});
