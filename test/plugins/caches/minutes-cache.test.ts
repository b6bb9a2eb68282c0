import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildSiteData, createMinutesMemory } from "../../../src/pipeline.ts";
import { minutesCache } from "../../../src/plugins/caches/minutes-cache.ts";
import { minutes, siteYaml } from "../../support/archive.ts";
import { sourceFile } from "../../support/minutes.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const files = ["2020-09-07", "2020-09-14", "2020-09-21"].map((date) => {
  const { path, text } = minutes(date, "tickets: { Open: 4 }", "## Fleet\n\n- AI (Mat): ropes\n");
  return sourceFile(text, path);
});

/** What a build knows at its end. */
function knowledge(settings = siteYaml) {
  const memory = createMinutesMemory();
  const content = { settings: sourceFile(settings, "site.yaml"), people: null, minutes: files, pictures: [] };
  buildSiteData({ ...content, hasMinutesFolder: true, skipped: [] }, { basePath: "/", url: null }, memory);
  return memory.knowledge();
}

const known = knowledge();

/** A cache folder that an earlier build has written. */
function cacheFolder(): string {
  const folder = temporaryFolder();
  minutesCache(folder, "v1").save(known);
  return folder;
}

function pathsIn(folder: string, version = "v1"): string[] {
  const { files: found } = minutesCache(folder, version).load(files);
  return found.map(({ source }) => source.path).toSorted();
}

const all = files.map(({ path }) => path);

test("the cache gives another build what was parsed", () => {
  const { files: found, parsedBy } = minutesCache(cacheFolder(), "v1").load(files);
  expect(parsedBy).toBe(known.parsedBy);
  const inOrder = found.toSorted((a, b) => (a.source.path < b.source.path ? -1 : 1));
  expect(inOrder).toEqual(known.files);
});

test("the cache does not know a file that changed, or that is gone", () => {
  const changed = sourceFile("---\ndate: 2020-09-07\n---\n", all[0] ?? "");
  const { files: found } = minutesCache(cacheFolder(), "v1").load([changed, ...files.slice(2)]);
  expect(found.map(({ source }) => source.path)).toEqual(all.slice(2));
});

test("other code uses nothing of the cache, and replaces it", () => {
  const folder = cacheFolder();
  expect(pathsIn(folder, "v2")).toEqual([]);
  minutesCache(folder, "v2").save(known);
  expect(readdirSync(folder)).toEqual(["v2"]);
});

test.each([
  ["cut off", (bytes: Buffer) => bytes.subarray(0, -1)],
  ["empty", () => Buffer.alloc(0)],
  [
    "changed",
    (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([1 + (bytes.at(-1) ?? 0)])]),
  ],
])("a file of the cache that is %s is not used", (_, damage) => {
  const folder = cacheFolder();
  for (const name of readdirSync(join(folder, "v1"))) {
    const path = join(folder, "v1", name);
    writeFileSync(path, damage(readFileSync(path)));
  }
  expect(pathsIn(folder)).toEqual([]);
});

test("what is left of a build with other settings is not mixed with this one's", () => {
  const folder = cacheFolder();
  const cache = minutesCache(folder, "v1");
  const other = knowledge(siteYaml.replace("Ferry minutes", "Boat minutes"));
  // As a build that was killed after its first file of the cache.
  const path = join(folder, "v1", readdirSync(join(folder, "v1"))[0] ?? "");
  const before = readFileSync(path);
  cache.save(other);
  writeFileSync(path, before);
  const { files: found, parsedBy } = minutesCache(folder, "v1").load(files);
  const expected = parsedBy === known.parsedBy ? known.files : other.files;
  expect(expected).toEqual(expect.arrayContaining([...found]));
  expect(found.length).toBeLessThan(files.length);
});

test("only files of the cache that hold something else are written", () => {
  const folder = cacheFolder();
  const cache = minutesCache(folder, "v1");
  cache.load(files);
  const names = readdirSync(join(folder, "v1"));
  for (const name of names) writeFileSync(join(folder, "v1", name), "untouched");
  cache.save(known);
  expect(names.map((name) => readFileSync(join(folder, "v1", name), "utf8"))).toEqual(
    names.map(() => "untouched"),
  );
});

test("a folder that cannot be written is no error", () => {
  const file = join(temporaryFolder({ occupied: "" }), "occupied");
  expect(() => minutesCache(file, "v1").save(known)).not.toThrow();
});
