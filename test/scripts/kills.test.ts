import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { buildSite } from "../../scripts/build-site.ts";
import { replaceFolder } from "../../scripts/replace-folder.ts";
import { defaultChoices } from "../../src/plugins/environment.ts";
import { folderHashes } from "../support/folder-hashes.ts";
import { run } from "../support/run-script.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

vi.setConfig({ testTimeout: 3_600_000 });

/** Five in every run; the weekly one asks for more. */
const kills = Number(process.env.KILLS ?? 5);

function start(...parameters: readonly string[]): ChildProcess {
  return spawn(process.execPath, parameters, { stdio: ["ignore", "pipe", "ignore"] });
}

/** Ends a process as a power failure would. One that has ended by itself reports nothing more. */
async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

/** Waits until a process has printed so many lines. */
async function printedLines({ stdout }: ChildProcess, count: number): Promise<void> {
  let printed = "";
  while (stdout && printed.split("\n").length <= count) printed += (await once(stdout, "data")).join("");
}

describe(`a process that is killed at any moment, ${kills} times`, () => {
  test("leaves a folder that it replaces over and over with the files of one edition", async () => {
    const folder = temporaryFolder();
    const output = join(folder, "out");
    const editions = new Set<string>();
    for (let round = 0; round < kills; round += 1) {
      const child = start("--import", "tsx", "test/support/replace-again-and-again.ts", output);
      await printedLines(child, round + 1);
      // Prime, so that the kills are spread over the steps of an edition.
      await wait(17 + ((round * 7.3) % 23));
      await kill(child);
      const texts = readdirSync(output).map((name) => readFileSync(join(output, name), "utf8"));
      expect(texts).toHaveLength(4);
      expect(new Set(texts).size).toBe(1);
      editions.add(texts[0] ?? "");
    }
    await replaceFolder(output, [], async (work) => {
      writeFileSync(join(work, ".minutebook"), "");
      return new Set([".minutebook"]);
    });
    expect(readdirSync(folder)).toEqual([".out-building-earlier", "out"]);
    expect(readdirSync(output)).toEqual([".minutebook"]);
    expect(editions.size).toBeGreaterThan(1);
  });

  test("leaves the site of the earlier build, or that of the new one", async () => {
    const folder = temporaryFolder();
    const output = join(folder, "_site");
    const build = ["--content", "test/sites/one-meeting", "--output", output];
    await buildSite({ ...defaultChoices, content: "test/sites/one-meeting", quiet: true }, output);
    const whole = await folderHashes(output);
    const started = Date.now();
    expect((await run("build", build)).code).toBe(0);
    const duration = Date.now() - started;
    for (let round = 0; round < kills; round += 1) {
      const child = start("scripts/run.js", "build", ...build);
      await wait((duration * (round + 1)) / kills);
      await kill(child);
      expect(await folderHashes(output)).toEqual(whole);
    }
    expect((await run("build", build)).code).toBe(0);
    expect(await folderHashes(output)).toEqual(whole);
    expect(readdirSync(folder)).toEqual(["._site-building-earlier", "_site"]);
  });
});

test("two builds at once leave one whole site, and that of the other at most", async () => {
  const folder = temporaryFolder();
  const output = join(folder, "_site");
  await mkdir(output);
  const build = (): ReturnType<typeof run> =>
    run("build", ["--content", "test/sites/one-meeting", "--output", output]);
  const outcomes = await Promise.all([build(), build()]);
  expect(outcomes.map(({ code }) => code)).toEqual([0, 0]);
  expect(readdirSync(folder)).toEqual(["._site-building-earlier", "_site"]);
  expect((await folderHashes(output)).has("meetings/2020-09-14/index.html")).toBe(true);
});
