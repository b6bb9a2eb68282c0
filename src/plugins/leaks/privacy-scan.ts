import { readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import pMap, { pMapSkip } from "p-map";
import { listedFirst } from "../../format/numbers.ts";
import type { PrivacyScan } from "../../privacy/scan.ts";
import { folderEntries } from "../folder-entries.ts";

export interface ScannedFolder {
  readonly fileCount: number;
  /** Paths below the folder of the files that contain private text. */
  readonly leaking: readonly string[];
}

/** A secret in `site.yaml` is on every page; a few names are enough to find it. */
const maxNames = 10;
const filesAtOnce = 50;

/** Reads every byte of a site as it lies on disk: the proof that a build publishes no private text. */
export async function scanFolder(folder: string, scan: PrivacyScan): Promise<ScannedFolder> {
  const files = folderEntries(folder)
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const leaking = await pMap(
    files,
    async (file) => {
      const path = relative(folder, file).split(sep).join("/");
      const text = await readFile(file, "utf8");
      return scan.fileLeaks(path, text) ? path : pMapSkip;
    },
    { concurrency: filesAtOnce },
  );
  return { fileCount: files.length, leaking };
}

/** Something private would be published. */
export class LeakError extends Error {}

/** Throws if there are files with private text; it names some of them. */
export function assertNoLeaks(paths: readonly string[]): void {
  if (paths.length === 0) return;
  const list = listedFirst(
    paths.toSorted((a, b) => (a < b ? -1 : 1)),
    maxNames,
  );
  throw new LeakError(
    `These files contain private text, such as a dial-in number or coordinates: ${list}. Remove it from the minutes of that day or from site.yaml.`,
  );
}
