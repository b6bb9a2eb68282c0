import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { StageCost } from "../../src/plugins/stage.ts";
import { showProgress } from "../../src/plugins/writing/progress.ts";
import { type Cost, middle, run } from "./measured-run.ts";
import { latestMinutes, type SaveTimes, saveTimes } from "./save-times.ts";
import { writeGrownArchive } from "./write-grown-archive.ts";

/** As in `npm run build`. */
const buildFlags = ["--max-semi-space-size=32"];

/** What it takes to build and serve an archive: the median of each kind of build. */
export interface MeasuredArchive {
  readonly meetings: number;
  /** Files of the site, and their bytes. */
  readonly files: number;
  readonly bytes: number;
  readonly hugo: Cost | null;
  /** No cache, no search index, no cards. */
  readonly pages: Cost;
  /** After one file changed, with the cache of the build before, into the folder of its site. */
  readonly changed: Cost;
  /** The same by Hugo. */
  readonly hugoChanged: Cost | null;
  /** With the search index. */
  readonly search: Cost;
  readonly stages: readonly StageCost[];
  readonly save: SaveTimes;
}

/** Writes an archive to a folder, and builds and serves it there, in turn with Hugo if it is installed. */
export async function measureArchive(
  root: string,
  meetings: number,
  runCount: number,
  hasHugo: boolean,
): Promise<MeasuredArchive> {
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
    // Removing the site of an earlier run is not part of a build.
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
  // The third build is the first that fills the folder of an earlier site, and saves what its pages show.
  for (let round = 0; round < 3; round += 1) await buildChanged();
  if (hasHugo) await buildHugoChanged();
  for (let round = 0; round < runCount; round += 1) {
    showProgress(`${meetings} meetings, run ${round + 1} of ${runCount}`);
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
