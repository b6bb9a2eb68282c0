import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import type { Severity } from "../../src/model/diagnostic.ts";
import { defaultChoices } from "../../src/plugins/environment.ts";
import { createLiveSite } from "../../src/server/live-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** What the rules have been asked for. */
const asked = vi.hoisted(() => new Set<Severity>());
vi.mock("../../src/rules/check-archive.ts", async (importOriginal) => {
  const original = await importOriginal<typeof import("../../src/rules/check-archive.ts")>();
  return {
    ...original,
    checkArchive: (...[context, severity]: Parameters<typeof original.checkArchive>) => {
      asked.add(severity);
      return original.checkArchive(context, severity);
    },
  };
});
beforeEach(() => asked.clear());

function liveSite(): { site: ReturnType<typeof createLiveSite>; minutes: string } {
  const content = temporaryFolder({});
  cpSync("test/sites/one-meeting", content, { recursive: true });
  const minutes = join(content, "minutes/2020-09-14.md");
  return {
    site: createLiveSite({ ...defaultChoices, content, skip: ["cache"] }, join(content, ".cards")),
    minutes,
  };
}

test("makes a page before it looks for warnings", async () => {
  const { site } = liveSite();
  const archive = await site.update();
  expect(await site.file("/meetings/2020-09-14/")).toContain("Wilma");
  expect([...asked]).toEqual(["error"]);
  expect(archive?.diagnostics).toBeDefined();
  expect([...asked]).toEqual(["error", "warning"]);
});

test("shows errors before it looks for warnings", async () => {
  const { site, minutes } = liveSite();
  writeFileSync(minutes, readFileSync(minutes, "utf8").replace("Open: 12", "Open: many"));
  await site.update();
  expect(await site.file("/meetings/2020-09-14/")).toContain("many");
  expect([...asked]).toEqual(["error"]);
});
