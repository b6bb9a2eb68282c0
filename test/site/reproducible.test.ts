import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { filesBelow } from "../support/output-files.ts";
import { runBuild } from "../support/run-build.ts";

const parent = mkdtempSync(join(tmpdir(), "minutebook-again-"));
const again = join(parent, "site");
const { folder, basePath } = inject("technology");

beforeAll(() => {
  // A machine elsewhere: the first build ran in the time zone and language of this one.
  const elsewhere = { TZ: "America/Los_Angeles", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" };
  return runBuild(["--output", again, "--base-path", basePath], elsewhere);
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

/** Pagefind names its files anew at every build once it filters. */
const comparable = (root: string): string[] =>
  filesBelow(root).filter((path) => !path.startsWith("pagefind/"));

test("a second build makes the same files", () => {
  expect(comparable(again)).toEqual(comparable(folder));
});

test("a second build makes the same bytes", () => {
  const differing = comparable(again).filter(
    (path) => !readFileSync(join(again, path)).equals(readFileSync(join(folder, path))),
  );
  expect(differing).toEqual([]);
});
