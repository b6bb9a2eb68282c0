import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fail } from "../fail.ts";
import { isNotBlank, readCommandLine } from "../options.ts";
import { archiveLines, slopeLines, stageLine } from "./bench-report.ts";
import { chartTimes } from "./chart-times.ts";
import { type MeasuredArchive, measureArchive } from "./measured-archive.ts";

const choices = readCommandLine(
  {
    usage: "npm run bench -- [options]",
    purpose: `Builds archives that repeat our own minutes, and the same files with Hugo and a small theme where hugo is on the PATH, in turn.
Prints wall time and peak memory, medians of the runs, and their ratios, and the time from a save to the page under npm start;
then the stages of the last build, the cost of a meeting, and how long the charts of the first archive take in Chromium.`,
    options: ["sizes", "runs", "json"],
  },
  ({ text, isSet }) => ({
    sizes: (text("sizes", "numbers such as 340,3400", areNumbers) ?? "340,3400,10200").split(",").map(Number),
    runs: Number(text("runs", "a number", areNumbers) ?? "3"),
    isJson: isSet("json"),
  }),
);

const folder = mkdtempSync(join(tmpdir(), "minutebook-bench-"));
try {
  const hasHugo = spawnSync("hugo", ["version"]).status === 0;
  const all: MeasuredArchive[] = [];
  for (const size of choices.sizes) {
    const measured = await measureArchive(join(folder, String(size)), size, choices.runs, hasHugo);
    all.push(measured);
    if (!choices.isJson) console.log(archiveLines(measured));
  }
  const [first = 0] = choices.sizes;
  const charts = await chartTimes(join(folder, String(first), "site"));
  if (choices.isJson) console.log(JSON.stringify({ archives: all, charts }, null, 2));
  else {
    for (const stage of all.at(-1)?.stages ?? []) console.log(stageLine(stage));
    console.log(slopeLines(all));
    for (const [what, milliseconds] of Object.entries(charts))
      console.log(`${what}: ${milliseconds.toFixed(1)} ms`);
  }
} catch (error) {
  fail(error);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function areNumbers(value: string): boolean {
  return isNotBlank(value) && value.split(",").every((part) => /^[1-9]\d{0,5}$/.test(part));
}
