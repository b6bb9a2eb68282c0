import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { StageCost } from "../../src/plugins/stage.ts";
import { showProgress } from "../../src/plugins/writing/progress.ts";
import { fail } from "../fail.ts";
import { isNotBlank, readCommandLine } from "../options.ts";
import { chartTimes } from "./chart-times.ts";
import { type Cost, middle, run } from "./measured-run.ts";
import { latestMinutes, type SaveTimes, saveTimes } from "./save-times.ts";
import { writeGrownArchive } from "./write-grown-archive.ts";

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

/** As in `npm run build`. */
const buildFlags = ["--max-semi-space-size=32"];

interface Measured {
  readonly meetings: number;
  /** Files of the site, and their bytes. */
  readonly files: number;
  readonly bytes: number;
  readonly hugo: Cost | null;
  /** No cache, no search index, no cards. */
  readonly pages: Cost;
  /** After one file changed, with the cache of the build before and into the folder of its site. */
  readonly changed: Cost;
  /** The same by Hugo. */
  readonly hugoChanged: Cost | null;
  /** With the search index. */
  readonly search: Cost;
  readonly stages: readonly StageCost[];
  readonly save: SaveTimes;
}

const folder = mkdtempSync(join(tmpdir(), "minutebook-bench-"));
try {
  const hasHugo = spawnSync("hugo", ["version"]).status === 0;
  const all: Measured[] = [];
  for (const size of choices.sizes) {
    const measured = await measure(size, hasHugo);
    all.push(measured);
    if (!choices.isJson) console.log(tableRow(measured));
  }
  const [first = 0] = choices.sizes;
  const charts = await chartTimes(join(folder, String(first), "site"));
  if (choices.isJson) console.log(JSON.stringify({ archives: all, charts }, null, 2));
  else {
    for (const { stage, wall, cpu, peak } of all.at(-1)?.stages ?? [])
      console.log(`${stage.padEnd(20)} ${wall} ms wall, ${cpu} ms CPU, ${peak} MB at its end`);
    console.log(slope(all));
    for (const [what, milliseconds] of Object.entries(charts))
      console.log(`${what}: ${milliseconds.toFixed(1)} ms`);
  }
} catch (error) {
  fail(error);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(meetings: number, hasHugo: boolean): Promise<Measured> {
  const root = join(folder, String(meetings));
  const content = join(root, "content");
  const site = join(root, "site");
  const timings = join(root, "timings.json");
  writeGrownArchive(content, meetings);
  if (hasHugo) {
    cpSync("scripts/development/hugo", join(root, "hugo"), { recursive: true });
    cpSync(join(content, "minutes"), join(root, "hugo/content/minutes"), { recursive: true });
  }
  const buildTo = (output: string, skip: readonly string[]): Promise<Cost> =>
    run(process.execPath, [
      ...[...buildFlags, "scripts/run.js", "build", "--content", content, "--output", output],
      ...["--timings", timings, "--skip", skip.join(",")],
    ]);
  const build = (...skip: readonly string[]): Promise<Cost> => {
    // To remove the site of an earlier run is no part of a build.
    rmSync(site, { recursive: true, force: true });
    return buildTo(site, skip);
  };
  const buildHugoTo = (output: string): Promise<Cost> =>
    run("hugo", ["--quiet", "-s", join(root, "hugo"), "-d", output]);
  const buildHugo = (): Promise<Cost> => {
    rmSync(join(root, "out"), { recursive: true, force: true });
    return buildHugoTo(join(root, "out"));
  };
  const latest = latestMinutes(content);
  const changeOne = (): void => {
    for (const folder of [content, ...(hasHugo ? [join(root, "hugo/content")] : [])])
      appendFileSync(join(folder, relative(content, latest)), "\n\nOne more line.\n");
  };
  const buildChanged = (): Promise<Cost> => buildTo(join(root, "again"), ["search", "cards"]);
  const buildHugoChanged = (): Promise<Cost> => buildHugoTo(join(root, "again-hugo"));
  const runs: { hugo: Cost | null; pages: Cost; changed: Cost; hugoChanged: Cost | null; search: Cost }[] =
    [];
  // The third build is the first that fills the folder of an earlier site, and notes what its pages show.
  for (let round = 0; round < 3; round += 1) await buildChanged();
  if (hasHugo) await buildHugoChanged();
  for (let round = 0; round < choices.runs; round += 1) {
    showProgress(`${meetings} meetings, run ${round + 1} of ${choices.runs}`);
    changeOne();
    runs.push({
      hugo: hasHugo ? await buildHugo() : null,
      pages: await build("search", "cards", "cache"),
      changed: await buildChanged(),
      hugoChanged: hasHugo ? await buildHugoChanged() : null,
      search: await build("cards", "cache"),
    });
  }
  showProgress(`${meetings} meetings, saves`);
  const save = await saveTimes(content);
  showProgress("");
  const sizes = fileSizes(site);
  const stages: readonly StageCost[] = JSON.parse(readFileSync(timings, "utf8"));
  return {
    meetings,
    files: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    hugo: middleIfAny(runs.flatMap(({ hugo }) => hugo ?? [])),
    pages: middle(runs.map(({ pages }) => pages)),
    changed: middle(runs.map(({ changed }) => changed)),
    hugoChanged: middleIfAny(runs.flatMap(({ hugoChanged }) => hugoChanged ?? [])),
    search: middle(runs.map(({ search }) => search)),
    stages,
    save,
  };
}

function middleIfAny(costs: readonly Cost[]): Cost | null {
  return costs.length > 0 ? middle(costs) : null;
}

function fileSizes(site: string): number[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
}

function tableRow(measured: Measured): string {
  const { meetings, files, bytes, hugo, pages, changed, hugoChanged, search, save } = measured;
  const cost = ({ wall, peak }: Cost): string => `${wall.toFixed(1)} s, ${Math.round(peak)} MB`;
  const against = (own: Cost): string =>
    hugo === null
      ? ""
      : ` (${(own.wall / hugo.wall).toFixed(2)} of Hugo's time, ${(own.peak / hugo.peak).toFixed(2)} of its memory)`;
  return [
    `${meetings} meetings, ${files} files, ${Math.round(bytes / 1e6)} MB: ${(files / meetings).toFixed(1)} files and ${Math.round(bytes / meetings / 1000)} KB each`,
    `  Hugo:            ${hugo === null ? "not on the PATH" : cost(hugo)}`,
    `  all pages:       ${cost(pages)}${against(pages)}`,
    `  one changed:     ${cost(changed)}${against(changed)}`,
    `  the same, Hugo:  ${hugoChanged === null ? "not on the PATH" : cost(hugoChanged)}`,
    `  and the search:  ${cost(search)}${against(search)}`,
    `  save to page:    ${Math.round(save.page)} ms, to all pages ${Math.round(save.allPages)} ms`,
  ].join("\n");
}

function slope(all: readonly Measured[]): string {
  return all
    .slice(1)
    .map((larger, index) => {
      const smaller = all[index] ?? larger;
      const each = ((larger.pages.wall - smaller.pages.wall) / (larger.meetings - smaller.meetings)) * 1000;
      const share = (100 * larger.pages.wall * smaller.meetings) / (smaller.pages.wall * larger.meetings);
      return `From ${smaller.meetings} to ${larger.meetings} meetings each costs ${each.toFixed(2)} ms; the mean is ${Math.round(share)} % of what it was.`;
    })
    .join("\n");
}

function areNumbers(value: string): boolean {
  return isNotBlank(value) && value.split(",").every((part) => /^[1-9]\d{0,5}$/.test(part));
}
