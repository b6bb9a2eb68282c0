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
  new RegExp(`minutes/${day}\\.md:2:1 error private-text what .*meetings/${day}/index\\.html`);

const plain = (day: string): string => `---\ndate: ${day}\n---\n\nFerries run.\n`;
/** Two queues that are a code only on pages that list both. */
const pair = {
  "content/minutes/2020-08-31.md": plain("2020-08-31"),
  "content/minutes/2020-09-07.md": '---\ndate: 2020-09-07\nqueues:\n  "482913": 4\n---\n\nFerries stop.\n',
  "content/minutes/2020-09-14.md": "---\ndate: 2020-09-14\nqueues: { PIN: 3 }\n---\n\nFerries turn.\n",
  "content/minutes/2020-09-21.md": plain("2020-09-21"),
};

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

describe("text that is private only beside that of another meeting", () => {
  test("leaves out the newer minutes with --quarantine, and names both lines", async () => {
    const folder = temporaryFolder(pair);
    const { code, complained } = await build(folder, "--quarantine");
    expect(code).toBe(0);
    expect(complained).toMatch(
      /minutes\/2020-09-14\.md:3:1 error private-text .*trends\/index\.html.* beside line 4 of \S*minutes\/2020-09-07\.md, and together/,
    );
    const read = (path: string): string => readFileSync(join(folder, "site", path), "utf8");
    expect(read("meetings/2020-09-07/index.html")).toContain("Ferries stop.");
    expect(read("meetings/2020-09-14/index.html")).toContain("together they look like a phone number");
    expect(read("trends/index.html")).not.toContain("PIN");
    expect(
      (await run("scan", ["--content", join(folder, "content"), "--output", join(folder, "site")])).code,
    ).toBe(0);
  }, 120_000);

  test("stops a strict build with the same finding", async () => {
    const folder = temporaryFolder(pair);
    const { code, complained } = await build(folder);
    expect(code).toBe(1);
    expect(complained).toMatch(/minutes\/2020-09-14\.md:3:1 error private-text /);
    expect(existsSync(join(folder, "site"))).toBe(false);
  }, 120_000);

  test("blames what few minutes have, not what a team has written for long", async () => {
    const days = ["2020-07-06", "2020-07-13", "2020-07-20", "2020-08-03", "2020-08-10"];
    const usual = days.map((day): [string, string] => [
      `content/minutes/${day}.md`,
      `---\ndate: ${day}\nqueues: { PIN: 3 }\n---\n\nFerries turn.\n`,
    ]);
    const odd = pair["content/minutes/2020-09-07.md"].replaceAll("2020-09-07", "2020-06-01");
    const folder = temporaryFolder({ ...Object.fromEntries(usual), "content/minutes/2020-06-01.md": odd });
    const { code, complained } = await build(folder, "--quarantine");
    expect(code).toBe(0);
    expect(complained).toMatch(/minutes\/2020-06-01\.md:4:1 error private-text /);
    expect(complained).not.toMatch(/minutes\/2020-0[78]-\d\d\.md:/);
  }, 120_000);
});
