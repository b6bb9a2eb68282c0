import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findChromium } from "../../scripts/find-chromium.ts";

const parent = mkdtempSync(join(tmpdir(), "minutebook-programs-"));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

function program(folder: string, name: string, mode = 0o755): string {
  const path = join(parent, folder, name);
  mkdirSync(join(parent, folder), { recursive: true });
  writeFileSync(path, "");
  chmodSync(path, mode);
  return path;
}

const chrome = program("first", "google-chrome");
const chromium = program("second", "chromium");
const path = [join(parent, "first"), join(parent, "second")].join(delimiter);

test("Chromium comes before Chrome, wherever on the PATH they are", () => {
  expect(findChromium({ PATH: path })).toBe(chromium);
});

test("CHROME_PATH comes before the PATH", () => {
  expect(findChromium({ PATH: path, CHROME_PATH: chrome })).toBe(chrome);
});

test("a missing CHROME_PATH is not replaced by another browser", () => {
  expect(findChromium({ PATH: path, CHROME_PATH: join(parent, "none") })).toBeNull();
});

test("a folder with the name of a browser is ignored", () => {
  mkdirSync(join(parent, "third", "chromium"), { recursive: true });
  expect(findChromium({ PATH: [join(parent, "third"), join(parent, "first")].join(delimiter) })).toBe(chrome);
});
