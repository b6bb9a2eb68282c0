import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { UserConfig } from "@11ty/eleventy";
import type { SiteData } from "../model/site-data.ts";
import { createPrivacyScan, noSecrets, type PrivacyScan, type Secrets } from "../privacy/scan.ts";
import { createIndexBuilder, type IndexFile } from "../search/index-builder.ts";
import { assertNoLeaks } from "./privacy-scan.ts";
import { stage } from "./stage.ts";
import { createFileWriter } from "./writing/write-file.ts";

export interface Options {
  /** Null where the settings could not be read; the build then stops before anything is indexed. */
  readonly site: Pick<SiteData, "metadata" | "searchRecords" | "searchSynonyms"> | null;
  readonly secrets: Secrets;
}

export const defaults = {
  site: null,
  secrets: noSecrets,
} satisfies Options;

/** Number of meetings that are indexed, or of files that are written, before the server may respond to a request. */
const batchSize = 50;

/** Folders of files that have a number each, so that there may be fewer of them after a save. */
const numberedFolders = ["search/terms", "search/records"] as const;

/** Builds asked for so far, so that one that is out of date can stop. */
let buildCount = 0;
/** Ends when the files of the last index are written: two indexes are never written at the same time. */
let lastWriting: Promise<unknown> = Promise.resolve();

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
      if (files) await inTurn(() => writeIndex(files, directories.output));
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
    if (count % batchSize > 0) continue;
    await setImmediate();
    if (isOutOfDate()) return null;
  }
  assertNoLeaks(leaking);
  return builder.files();
}

async function writeIndex(files: readonly IndexFile[], output: string): Promise<void> {
  const current = new Set(files.map(({ path }) => join(output, path)));
  for (const folder of numberedFolders) {
    await mkdir(join(output, folder), { recursive: true });
    for (const name of await readdir(join(output, folder))) {
      const file = join(output, folder, name);
      if (!current.has(file)) await rm(file);
    }
  }
  const write = createFileWriter(output);
  for (const [index, { path, text }] of files.entries()) {
    write(path, text);
    if (index % batchSize === 0) await setImmediate();
  }
}
