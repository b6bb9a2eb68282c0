import { spawn } from "node:child_process";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { siteYaml } from "../../support/archive.ts";
import { run } from "../../support/run-script.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const wrong = "---\r\ndate: 2020-09-14\r\ntickets:\r\n\tOpne: 3\r\n---\r\n\r\n- Decison: sail\r\n";
const right = "---\r\ndate: 2020-09-14\r\ntickets:\r\n  Open: 3\r\n---\r\n\r\n- Decision: sail\r\n";

test("npm run check --fix puts right what is certain, once and for all", async ({ onTestFinished }) => {
  const content = temporaryFolder({ "site.yaml": siteYaml, "minutes/2020-09-14.md": wrong }, onTestFinished);
  const file = `${content}/minutes/2020-09-14.md`;
  const dry = await run("check", ["--content", content, "--fix", "--dry-run"]);
  expect(readFileSync(file, "utf8")).toBe(wrong);
  const first = await run("check", ["--content", content, "--fix"]);
  expect(readFileSync(file, "utf8")).toBe(right);
  const second = await run("check", ["--content", content, "--fix", "--format", "json"]);
  expect(dry.printed).toMatch(/:4:1 would change "\\t" to " {2}" \(yaml\)\n/);
  expect(first.code).toBe(0);
  expect(first.printed.match(/changed .*$/gm)).toEqual([
    'changed "\\t" to "  " (yaml)',
    'changed "Opne" to "Open" (unknown-state)',
    'changed "Decison:" to "Decision:" (near-marker)',
  ]);
  expect(readFileSync(file, "utf8")).toBe(right);
  expect(JSON.parse(second.printed).map(({ ruleId }: { readonly ruleId: string }) => ruleId)).toEqual([
    "line-ending",
  ]);
}, 60_000);

test("npm run check --watch prints what a save changes, and nothing else", async ({ onTestFinished }) => {
  const good = right.replaceAll("\r", "");
  const content = temporaryFolder({ "site.yaml": siteYaml, "minutes/2020-09-14.md": good }, onTestFinished);
  const child = spawn(process.execPath, ["scripts/run.js", "check", "--content", content, "--watch"], {
    env: { ...process.env, GITHUB_ACTIONS: "" },
  });
  onTestFinished(() => {
    child.kill();
  });
  let printed = "";
  child.stdout.on("data", (data: Buffer) => {
    printed += data.toString();
  });
  const printedSince = async (start: number, words: RegExp): Promise<string> => {
    await expect.poll(() => printed.slice(start), { timeout: 30_000 }).toMatch(words);
    return printed.slice(start);
  };
  // Whoever looks at any moment finds a whole file.
  const save = (text: string): void => {
    writeFileSync(`${content}/saved`, text);
    renameSync(`${content}/saved`, `${content}/minutes/2020-09-14.md`);
  };
  await printedSince(0, /no errors, no warnings\.\n$/);
  let start = printed.length;
  save(good.replace("Open: 3", "Opne: 3"));
  const added = await printedSince(start, /New of 1: 1 error, no warnings\.\n$/);
  start = printed.length;
  save(good);
  const gone = await printedSince(start, /New of 0: .*\n$/);
  expect(added.split("\n")[0]).toMatch(/2020-09-14\.md:4:3 error unknown-state /);
  expect(gone.split("\n")[0]).toMatch(/^Gone: .*2020-09-14\.md:4:3 error unknown-state /);
}, 90_000);
