import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { digestListPath, textDigest } from "../../../src/plugins/caches/digest-list.ts";
import { scannedTexts } from "../../../src/plugins/caches/scanned-texts.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** The files that a build scans; of those with "secret" it finds that they hold private text. */
function scannedBy(file: string | null, site: Readonly<Record<string, string>>): string[] {
  const scanned: string[] = [];
  const texts = scannedTexts(file);
  for (const [path, text] of Object.entries(site)) {
    const leak = text.includes("secret") ? { path, leaks: [{ words: ["secret"], beside: null }] } : null;
    const scan = (): typeof leak => {
      scanned.push(path);
      return leak;
    };
    expect(texts.leak(() => textDigest(path, text), scan)).toBe(leak);
  }
  texts.save();
  return scanned;
}

const site = { "/a/": "Ropes", "/b/": "Sails", "/c/": "secret" };

test("a build scans what is new, what changed, and what held private text", () => {
  const file = digestListPath(temporaryFolder(), ["v1", []]);
  expect(scannedBy(file, site)).toEqual(["/a/", "/b/", "/c/"]);
  expect(scannedBy(file, { ...site, "/b/": "Oars", "/d/": "Tar" })).toEqual(["/b/", "/c/", "/d/"]);
});

test("the same text at another address is scanned, because there it may be read in another way", () => {
  const file = digestListPath(temporaryFolder(), ["v1", []]);
  scannedBy(file, { "/a.css": "Ropes" });
  expect(scannedBy(file, { "/a/": "Ropes" })).toEqual(["/a/"]);
});

test("other secrets and other code use nothing of an earlier scan, and replace it", () => {
  const folder = temporaryFolder();
  const files = [
    digestListPath(folder, ["v1", []]),
    digestListPath(folder, ["v1", ["4711"]]),
    digestListPath(folder, ["v2", []]),
  ];
  expect(files.map((file) => scannedBy(file, site).length)).toEqual([3, 3, 3]);
  expect(readdirSync(folder)).toHaveLength(1);
});

test.each([
  ["cut off", (kept: Buffer) => kept.subarray(0, -1)],
  ["empty", () => Buffer.alloc(0)],
  ["changed", (kept: Buffer) => Buffer.concat([kept.subarray(0, -1), Buffer.from([1 + (kept.at(-1) ?? 0)])])],
])("with a cache that is %s, everything is scanned", (_, damage) => {
  const file = digestListPath(temporaryFolder(), ["v1", []]);
  scannedBy(file, site);
  writeFileSync(file, damage(readFileSync(file)));
  expect(scannedBy(file, site)).toHaveLength(3);
});

test("without a cache everything is scanned", () => {
  expect([scannedBy(null, site), scannedBy(null, site)]).toEqual([Object.keys(site), Object.keys(site)]);
});

test("a folder that cannot be written is no error", () => {
  const occupied = join(temporaryFolder({ occupied: "" }), "occupied");
  expect(scannedBy(digestListPath(occupied, ["v1", []]), site)).toHaveLength(3);
});
