import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { readOptions } from "../options.ts";
import { chartTimes } from "./chart-times.ts";
import { syntheticMinutes } from "./synthetic-minutes.ts";

const meetingCounts = [46, 340, 1000];
const runs = 3;
const chartMeetings = 520;

readOptions({
  usage: "npm run bench",
  purpose: `Builds archives of ${meetingCounts.join(", ")} invented meetings with Minutebook, and the same files as plain Markdown pages
with Eleventy alone, in turn, ${runs} times each. Prints the median seconds of the whole process and the ratio of the two.
Then draws the charts of ${chartMeetings} meetings, which are ten years, in Chromium, and prints the milliseconds.`,
  options: [],
});

const project = fileURLToPath(new URL("../..", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "minutebook-bench-"));
try {
  console.log("meetings  Minutebook  Eleventy alone  ratio");
  for (const count of meetingCounts) {
    const content = await writeContent(join(folder, String(count)), count);
    const pairs = Array.from({ length: runs }, () => ({
      ours: seconds([
        "--import",
        "tsx",
        "scripts/build.ts",
        "--content",
        content,
        "--output",
        join(folder, "ours"),
      ]),
      peer: seconds([
        "node_modules/@11ty/eleventy/cmd.cjs",
        "--config=/dev/null",
        "--quiet",
        `--input=${relative(project, join(content, "minutes"))}`,
        `--output=${relative(project, join(folder, "peer"))}`,
      ]),
    }));
    const ours = median(pairs.map((pair) => pair.ours));
    const peer = median(pairs.map((pair) => pair.peer));
    const ratio = median(pairs.map((pair) => pair.ours / pair.peer));
    console.log(
      [
        String(count).padStart(8),
        ours.toFixed(2).padStart(10),
        peer.toFixed(2).padStart(14),
        ratio.toFixed(2).padStart(6),
      ].join("  "),
    );
  }
  const output = join(folder, "charts");
  const content = await writeContent(join(folder, String(chartMeetings)), chartMeetings);
  seconds(["--import", "tsx", "scripts/build.ts", "--content", content, "--output", output]);
  for (const [what, milliseconds] of Object.entries(await chartTimes(output)))
    console.log(`${what}: ${milliseconds.toFixed(1)} ms`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function writeContent(path: string, count: number): Promise<string> {
  await mkdir(join(path, "minutes"), { recursive: true });
  await cp(join(project, "content/site.yaml"), join(path, "site.yaml"));
  await cp(join(project, "content/people.yaml"), join(path, "people.yaml"));
  for (const { name, text } of syntheticMinutes(count)) await writeFile(join(path, "minutes", name), text);
  return path;
}

/** Wall-clock seconds of a whole Node process. A failure ends the benchmark, because its time would mean nothing. */
function seconds(parameters: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, parameters, { cwd: project, encoding: "utf8" });
  if (status !== 0) throw new Error(`${parameters.join(" ")} failed:\n${stderr}`);
  return (performance.now() - started) / 1000;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
