import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../support/run-script.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** A title is private only beside the day, as pages show it. */
const files = {
  "content/site.yaml": 'privacy: { patterns: ["Rope, (14|21) September"] }\n',
  "content/minutes/2020-08-31.md": "---\ndate: 2020-08-31\ntitle: Rope\n---\n\nFerries rest.\n",
  "content/minutes/2020-09-07.md": "---\ndate: 2020-09-07\ntitle: Rope\n---\n\nFerries run.\n",
  "content/minutes/2020-09-14.md": "---\ndate: 2020-09-14\ntitle: Rope\n---\n\nFerries stop.\n",
  "content/minutes/2020-09-21.md": "---\ndate: 2020-09-21\ntitle: Rope\n---\n\nFerries turn.\n",
};
const finding = (day: string): RegExp =>
  new RegExp(`minutes/${day}\\.md:1:1 error private-text what .*meetings/${day}/index\\.html`);

function build(folder: string, ...options: string[]): ReturnType<typeof run> {
  const content = join(folder, "content");
  return run("build", [
    "--content",
    content,
    "--output",
    join(folder, "site"),
    "--skip",
    "search,cards,cache",
    ...options,
  ]);
}

describe("minutes whose page would show private text", () => {
  test("are left out with --quarantine, and all others are published", async () => {
    const folder = temporaryFolder(files);
    const { code, complained } = await build(folder, "--quarantine");
    expect(code).toBe(0);
    for (const day of ["2020-09-14", "2020-09-21"]) {
      expect(complained).toMatch(finding(day));
      const page = readFileSync(join(folder, `site/meetings/${day}/index.html`), "utf8");
      expect(page).toContain("would show of these minutes looks like a phone number, code or meeting link");
    }
    expect(readFileSync(join(folder, "site/meetings/2020-09-07/index.html"), "utf8")).toContain(
      "Ferries run.",
    );
    expect(readFileSync(join(folder, "site/feed.xml"), "utf8")).not.toMatch(/Ferries (?:stop|turn)/);
  }, 120_000);

  test("stop a strict build with the same finding", async () => {
    const folder = temporaryFolder(files);
    const { code, complained } = await build(folder);
    expect(code).toBe(1);
    expect(complained).toMatch(finding("2020-09-14"));
    expect(complained).toMatch(/2 errors, no warnings\..*Nothing was built/s);
    expect(existsSync(join(folder, "site"))).toBe(false);
  }, 120_000);
});
