import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { replaceFolder } from "../../scripts/replace-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** A process that has ended, as that of a killed build has. */
const { pid: ended } = spawnSync(process.execPath, ["--version"]);
const movedAway = `._site-building-${ended}-old`;
const marker = ".minutebook";

/** Replaces `_site` of a folder by a new site. */
async function replaced(folder: string): Promise<void> {
  await replaceFolder(join(folder, "_site"), [], async (workFolder) => {
    writeFileSync(join(workFolder, marker), "");
    writeFileSync(join(workFolder, "index.html"), "new");
    return new Set([marker, "index.html"]);
  });
}

function pageOf(folder: string): string {
  return readFileSync(join(folder, "_site", "index.html"), "utf8");
}

describe("the site that a killed build had moved away", () => {
  test("is restored where there is no other, before anything is built", async () => {
    const folder = temporaryFolder({ [`${movedAway}/${marker}`]: "", [`${movedAway}/index.html`]: "old" });
    const failing = replaceFolder(join(folder, "_site"), [], () => Promise.reject(new Error("no minutes")));
    await expect(failing).rejects.toThrow("no minutes");
    expect(pageOf(folder)).toBe("old");
    expect(readdirSync(folder)).toEqual(["_site"]);
  });

  test("replaces no site that was built since", async () => {
    const folder = temporaryFolder({
      [`${movedAway}/${marker}`]: "",
      [`${movedAway}/index.html`]: "old",
      [`_site/${marker}`]: "",
      "_site/index.html": "built since",
    });
    const failing = replaceFolder(join(folder, "_site"), [], () => Promise.reject(new Error("no minutes")));
    await expect(failing).rejects.toThrow("no minutes");
    expect(pageOf(folder)).toBe("built since");
    await replaced(folder);
    expect(pageOf(folder)).toBe("new");
    expect(readdirSync(folder)).toEqual(["._site-building-earlier", "_site"]);
  });
});

test("a site replaces the one before, which is kept for the next build", async () => {
  const folder = temporaryFolder({ [`_site/${marker}`]: "", "_site/index.html": "old" });
  await replaced(folder);
  expect(pageOf(folder)).toBe("new");
  expect(readFileSync(join(folder, "._site-building-earlier", "index.html"), "utf8")).toBe("old");
});
