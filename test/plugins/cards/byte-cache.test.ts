import { readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { byteCache } from "../../../src/plugins/cards/byte-cache.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const made = Buffer.from("a picture of a ferry");

function maker() {
  return vi.fn(() => Promise.resolve(made));
}

/** A cache with one entry, and the path of its file. */
async function filled(): Promise<{ folder: string; path: string }> {
  const folder = join(temporaryFolder(), "cache");
  await byteCache(folder).get("ferry", maker());
  return { folder, path: join(folder, readdirSync(folder)[0] ?? "") };
}

describe("a byte cache", () => {
  test("returns cached bytes without computing them again", async () => {
    const { folder } = await filled();
    const make = maker();
    expect(await byteCache(folder).get("ferry", make)).toEqual(made);
    expect(make).not.toHaveBeenCalled();
  });

  test("computes the bytes of another source", async () => {
    const { folder } = await filled();
    const make = maker();
    await byteCache(folder).get("harbour", make);
    expect(make).toHaveBeenCalledOnce();
  });

  test.each([
    ["cut off", (bytes: Buffer) => bytes.subarray(0, -3)],
    ["changed in one place", (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from("!")])],
    ["empty", () => Buffer.alloc(0)],
  ])("computes the bytes again if the file is %s", async (_, broken) => {
    const { folder, path } = await filled();
    writeFileSync(path, broken(readFileSync(path)));
    expect(await byteCache(folder).get("ferry", maker())).toEqual(made);
  });

  test("replaces a damaged file", async () => {
    const { folder, path } = await filled();
    writeFileSync(path, "broken");
    await byteCache(folder).get("ferry", maker());
    const make = maker();
    await byteCache(folder).get("ferry", make);
    expect(make).not.toHaveBeenCalled();
  });

  test("works without its folder if that cannot be created", async () => {
    const folder = temporaryFolder({ cache: "a file" });
    expect(await byteCache(join(folder, "cache")).get("ferry", maker())).toEqual(made);
  });

  test("deletes files that were not used for a month", async () => {
    const { folder, path } = await filled();
    utimesSync(path, 0, 0);
    await byteCache(folder).prune(30);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("ignores files that another build deletes", async () => {
    const { folder } = await filled();
    symlinkSync("gone", join(folder, "listed"));
    await expect(byteCache(folder).prune(30)).resolves.toBeUndefined();
  });

  test("keeps old files that are still used", async () => {
    const { folder, path } = await filled();
    utimesSync(path, 0, 0);
    const cache = byteCache(folder);
    await cache.get("ferry", maker());
    await cache.prune(30);
    expect(readdirSync(folder)).toHaveLength(1);
  });
});
