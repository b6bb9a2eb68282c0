import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundledOnce } from "../../../src/plugins/client/bundled-once.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** Bundles with each of the style sheets in turn; gives the numbers of the bundles that were made. */
async function bundlesMade(path: string, styles: readonly string[]): Promise<number[]> {
  const made: number[] = [];
  let count = 0;
  for (const hash of styles) {
    const { number } = await bundledOnce(path, hash, async () => {
      count += 1;
      return { number: count };
    });
    made.push(number);
  }
  return made;
}

test("code is bundled once, and again for other style sheets", async () => {
  const path = join(temporaryFolder(), "client/en");
  expect(await bundlesMade(path, ["a", "a", "b", "b", "a"])).toEqual([1, 1, 2, 2, 3]);
});

test("a damaged file is made again", async () => {
  const path = join(temporaryFolder(), "en");
  await bundlesMade(path, ["a"]);
  writeFileSync(path, readFileSync(path).subarray(0, -1));
  let isMade = false;
  await bundledOnce(path, "a", async () => {
    isMade = true;
  });
  expect(isMade).toBe(true);
});

test("code that cannot be kept is bundled all the same", async () => {
  const path = temporaryFolder();
  mkdirSync(join(path, "inside"));
  expect(await bundlesMade(path, ["a", "a"])).toEqual([1, 2]);
});
