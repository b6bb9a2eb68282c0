import { appendFileSync, readFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../../scripts/compile.js";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("code is compiled again where a file of it is cut off or changed", async () => {
  const cache = temporaryFolder();
  const path = join(await compile(cache), "scripts/check.js");
  const whole = readFileSync(path, "utf8");
  truncateSync(path, 100);
  await compile(cache);
  expect(readFileSync(path, "utf8")).toBe(whole);
  appendFileSync(path, "process.exit(0);");
  await compile(cache);
  expect(readFileSync(path, "utf8")).toBe(whole);
}, 60_000);
