import { createHash } from "node:crypto";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { UserConfig } from "@11ty/eleventy";
import pMap from "p-map";
import type { SiteData } from "../model/site-data.ts";
import { createPrivacyScan, noSecrets, type PrivacyScan, type Secrets } from "../privacy/scan.ts";
import { createIndexBuilder, type IndexFile } from "../search/index-builder.ts";
import { assertNoLeaks } from "./privacy-scan.ts";
import { stage } from "./stage.ts";

export interface Options {
  /** Null where the settings could not be read; the build then stops before anything is indexed. */
  readonly site: Pick<SiteData, "metadata" | "searchRecords" | "searchSynonyms"> | null;
  readonly secrets: Secrets;
}

export const defaults = {
  site: null,
  secrets: noSecrets,
} satisfies Options;

const filesAtOnce = 50;
/** Number of meetings that are indexed before the server may respond to a request. */
const meetingsAtOnce = 50;

/** Folders of files that have a number each, so that there may be fewer of them after a save. */
const numberedFolders = ["search/terms", "search/records"] as const;

/** Builds asked for so far, so that one that is out of date can stop. */
let buildCount = 0;
/** Ends when the files of the last index are written: two indexes are never written at the same time. */
let lastWriting: Promise<unknown> = Promise.resolve();
/** Hash of each file that this server has written, so that a save writes only what it changed. */
const served = new Map<string, string>();

/**
 * Indexes every section, item and fact, so that a search finds them by words, year, person, section and kind. While
 * serving, pages do not wait for the index. See https://www.11ty.dev/docs/events/#eleventy.after
 */
export function searchIndex(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const { site, secrets }: Options = { ...defaults, ...userOptions };
  if (!site) return;
  const scan = createPrivacyScan(secrets);
  config.on("eleventy.after", async ({ directories, outputMode, runMode }) => {
    if (outputMode !== "fs") return;
    buildCount += 1;
    const own = buildCount;
    const index = async (): Promise<void> => {
      const files = await indexFiles(site, scan, () => own !== buildCount);
      if (files) await inTurn(() => writeIndex(files, directories.output, runMode === "build"));
    };
    if (runMode === "build") return stage("search index", index);
    index().catch((error: unknown) => {
      console.error(`The search is out of date: ${error instanceof Error ? error.message : String(error)}.`);
    });
  });
}

function inTurn(write: () => Promise<void>): Promise<void> {
  const written = lastWriting.then(write);
  lastWriting = written.catch(() => undefined);
  return written;
}

/** Null if a newer build makes this one unnecessary. Rejects if a record contains private text. */
async function indexFiles(
  { metadata, searchRecords, searchSynonyms }: NonNullable<Options["site"]>,
  scan: PrivacyScan,
  isOutOfDate: () => boolean,
): Promise<readonly IndexFile[] | null> {
  const builder = createIndexBuilder({ language: metadata.language, synonyms: searchSynonyms });
  const leaking: string[] = [];
  let count = 0;
  for (const meeting of searchRecords) {
    for (const record of meeting.records)
      if (scan.jsonLeaks(JSON.stringify(record))) leaking.push(`search (${record.path})`);
    builder.add(meeting);
    count += 1;
    if (count % meetingsAtOnce > 0) continue;
    await setImmediate();
    if (isOutOfDate()) return null;
  }
  assertNoLeaks(leaking);
  return builder.files();
}

async function writeIndex(files: readonly IndexFile[], output: string, isWhole: boolean): Promise<void> {
  const current = new Set(files.map(({ path }) => join(output, path)));
  for (const folder of numberedFolders) {
    await mkdir(join(output, folder), { recursive: true });
    for (const name of await readdir(join(output, folder))) {
      const file = join(output, folder, name);
      if (!current.has(file)) await rm(file);
    }
  }
  const write = async ({ path, text }: IndexFile): Promise<void> => {
    const file = join(output, path);
    const hash = createHash("sha1").update(text).digest("base64");
    if (!isWhole && served.get(file) === hash) return;
    served.set(file, hash);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  await pMap(files, write, { concurrency: filesAtOnce });
}
