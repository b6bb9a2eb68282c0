import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { filesBelow } from "../support/output-files.ts";
import { runBuild } from "../support/run-build.ts";

const parent = mkdtempSync(join(tmpdir(), "minutebook-second-"));
const second = join(parent, "site");
const { folder, basePath } = inject("technology");

beforeAll(() => {
  // The first build ran in the time zone and language of this machine.
  const elsewhere = { TZ: "America/Los_Angeles", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" };
  return runBuild(["--output", second, "--base-path", basePath], elsewhere);
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

test("a second build makes the same files", () => {
  expect(filesBelow(second)).toEqual(filesBelow(folder));
});

test("a second build makes the same bytes", () => {
  const differing = filesBelow(second).filter(
    (path) => !readFileSync(join(second, path)).equals(readFileSync(join(folder, path))),
  );
  expect(differing).toEqual([]);
});
