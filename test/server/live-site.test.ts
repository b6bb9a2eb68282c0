import { appendFileSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import type { PipelineResult } from "../../src/pipeline.ts";
import { defaultChoices } from "../../src/plugins/environment.ts";
import { aliasCollision } from "../../src/rules/alias-collision.ts";
import { createLiveSite, type LiveSite } from "../../src/server/live-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** The check of one of the rules that only warn. */
const warn = vi.spyOn(aliasCollision, "check");
beforeEach(() => {
  warn.mockClear();
});

function liveSite(): { site: LiveSite; minutes: string } {
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
  expect(warn).not.toHaveBeenCalled();
  expect(archive?.diagnostics).toBeDefined();
  expect(warn).toHaveBeenCalled();
});

test("shows errors before it looks for warnings", async () => {
  const { site, minutes } = liveSite();
  writeFileSync(minutes, readFileSync(minutes, "utf8").replace("Open: 12", "Open: many"));
  await site.update();
  expect(await site.file("/meetings/2020-09-14/")).toContain("many");
  expect(warn).not.toHaveBeenCalled();
});

test("names the minutes whose page would show private text, and shows the other pages", async () => {
  const { site, minutes } = liveSite();
  // A title is private only beside the day, as pages show it.
  appendFileSync(join(minutes, "../../site.yaml"), 'privacy: { patterns: ["Rope, 14 September"] }\n');
  writeFileSync(minutes, readFileSync(minutes, "utf8").replace("---\n", "---\ntitle: Rope\n"));
  writeFileSync(minutes.replace("09-14", "09-21"), "---\ndate: 2020-09-21\n---\n\nA storm.\n");
  await site.update();
  await expect(site.file("/meetings/2020-09-14/")).rejects.toThrow(
    /2020-09-14\.md:2:1 error private-text what meetings\/2020-09-14\/index\.html would show of these minutes/,
  );
  expect(await site.file("/meetings/2020-09-21/")).toContain("A storm");
});

test("makes the front page and the lists too, and nothing that does not depend on minutes", async () => {
  const { site } = liveSite();
  await site.update();
  expect(await site.file("/")).toContain("The old ferry is sold");
  expect(await site.file("/actions/")).toContain("Paint the bell");
  expect(await site.file("/assets/site.css")).toBeNull();
});

test("makes the page of a save while warnings are still looked for, and then finds those of both", async () => {
  const { site, minutes } = liveSite();
  const text = readFileSync(minutes, "utf8");
  const found = (archive: PipelineResult | null) =>
    archive?.diagnostics.filter(({ severity }) => severity === "warning").map(({ ruleId }) => ruleId);
  writeFileSync(minutes, text.replace("## Fleet", "::boats\n\n## Fleet"));
  const before = await site.update();
  expect(before?.findMore()).toBe(true);
  writeFileSync(minutes, text.replace("Open: 12", "Open: 1200"));
  const after = await site.update();
  expect(await site.file("/meetings/2020-09-14/")).toContain("1200");
  expect(warn).not.toHaveBeenCalled();
  expect(found(before)).toContain("unknown-directive");
  expect(found(after)).not.toContain("unknown-directive");
  expect(warn).toHaveBeenCalledTimes(2);
});

test("finds the same warnings in steps and all at once", async () => {
  const { site, minutes } = liveSite();
  writeFileSync(minutes, readFileSync(minutes, "utf8").replace("## Fleet", "::boats\n\n## Fleet"));
  const archive = await site.update();
  let steps = 0;
  while (archive?.findMore()) steps += 1;
  expect(steps).toBeGreaterThan(20);
  const other = liveSite();
  writeFileSync(other.minutes, readFileSync(minutes));
  const rules = (result: PipelineResult | null) => result?.diagnostics.map(({ ruleId }) => ruleId);
  expect(rules(archive)).toEqual(rules(await other.site.update()));
  expect(rules(archive)).toContain("unknown-directive");
});
