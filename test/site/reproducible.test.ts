import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { folderHashes } from "../support/folder-hashes.ts";
import { filesBelow } from "../support/output-files.ts";
import { runBuild } from "../support/run-build.ts";

const parent = mkdtempSync(join(tmpdir(), "minutebook-second-"));
const second = join(parent, "site");
const { folder, basePath } = inject("technology");

afterAll(() => rmSync(parent, { recursive: true, force: true }));

/** A machine in another place of the world. */
function machine(zone: string, locale: string): Readonly<Record<string, string>> {
  return { TZ: zone, LANG: locale, LC_ALL: locale };
}

/** Builds a copy of some minutes that is written to disk in an order of its own, outside of the project. */
async function hashesOfCopy(
  name: string,
  order: (paths: readonly string[]) => readonly string[],
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, string>> {
  const source = "test/sites/browser-oddities";
  const [content, output] = [join(parent, name, "content"), join(parent, name, "site")];
  for (const path of order(filesBelow(source))) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    copyFileSync(join(source, path), join(content, path));
  }
  await runBuild(["--content", content, "--output", output, "--quarantine", ...parameters], environment);
  return folderHashes(output);
}

beforeAll(() =>
  // The first build ran in the time zone and language of this machine.
  runBuild(["--output", second, "--base-path", basePath], machine("America/Chicago", "de_DE.UTF-8")),
);

test("a second build makes the same files", () => {
  expect(filesBelow(second)).toEqual(filesBelow(folder));
});

test("a second build makes the same bytes", () => {
  const differing = filesBelow(second).filter(
    (path) => !readFileSync(join(second, path)).equals(readFileSync(join(folder, path))),
  );
  expect(differing).toEqual([]);
});

test("minutes make the same bytes in every folder, order on disk, time zone and language, with a cache or without", async () => {
  const [here, there] = await Promise.all([
    hashesOfCopy("here", (paths) => paths, [], machine("Asia/Kolkata", "tr_TR.UTF-8")),
    hashesOfCopy(
      "far/over/there",
      (paths) => paths.toReversed(),
      ["--skip", "cache"],
      machine("Pacific/Kiritimati", "C"),
    ),
  ]);
  expect(here.size).toBeGreaterThan(50);
  expect(there).toEqual(here);
});

test("no page names a folder outside of the project", () => {
  const pages = filesBelow(join(parent, "here/site")).filter((path) => path.endsWith(".html"));
  const naming = pages.filter((path) =>
    /minutebook-second-|here\/content/.test(readFileSync(join(parent, "here/site", path), "utf8")),
  );
  expect(pages.length).toBeGreaterThan(10);
  expect(naming).toEqual([]);
});
