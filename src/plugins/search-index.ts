import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import pMap from "p-map";
import { close, createIndex, type IndexFile } from "pagefind";
import type { SearchRecord } from "../model/search.ts";
import type { SiteData } from "../model/site-data.ts";
import { createPrivacyScan, noSecrets, type PrivacyScan, type Secrets } from "../privacy/scan.ts";
import { assertNoLeaks } from "./privacy-scan.ts";
import { stage } from "./stage.ts";

export interface Options {
  /** Null where the settings could not be read; the build then stops before anything is indexed. */
  readonly site: Pick<SiteData, "metadata" | "searchRecords"> | null;
  readonly secrets: Secrets;
  /** Files of Pagefind that our own search does not need. */
  readonly leaveOut: RegExp;
}

export const defaults = {
  site: null,
  secrets: noSecrets,
  leaveOut: /-ui\.|component-ui|highlight/,
} satisfies Options;

const filesAtOnce = 50;

/** The last index that this process builds; see `inTurn`. */
let lastBuild: Promise<unknown> = Promise.resolve();
/** Builds asked for so far, so that one that is out of date before its turn comes can be skipped. */
let buildCount = 0;

/**
 * Indexes every section and item, so that a search finds them by words, year, person, section and kind. Pagefind runs in
 * its own process while pages are rendered; its files are written after them. While serving, pages do not wait for the
 * index. See https://pagefind.app/docs/node-api/.
 */
export function searchIndex(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const { site, secrets, leaveOut }: Options = { ...defaults, ...userOptions };
  if (!site) return;
  const scan = createPrivacyScan(secrets);
  const index = (): Promise<readonly IndexFile[]> =>
    indexFiles(site.searchRecords, site.metadata.language, scan);
  let indexing: Promise<readonly IndexFile[]> = Promise.resolve([]);
  config.on("eleventy.before", ({ outputMode, runMode }) => {
    if (outputMode !== "fs" || runMode !== "build") return;
    indexing = inTurn(index);
    // The listener below reports a failure; without a handler here it would end the process first.
    indexing.catch(() => undefined);
  });
  config.on("eleventy.after", async ({ directories, outputMode, runMode }) => {
    if (outputMode !== "fs") return;
    const write = (files: readonly IndexFile[]): Promise<void> =>
      writeIndex(
        files.filter(({ path }) => !leaveOut.test(path)),
        join(directories.output, "pagefind"),
      );
    if (runMode === "build") return write(await stage("search index", () => indexing));
    buildCount += 1;
    const own = buildCount;
    inTurn(async () => {
      if (own === buildCount) await write(await index());
    }).catch((error: unknown) => {
      console.error(`The search is out of date: ${error instanceof Error ? error.message : String(error)}.`);
    });
  });
}

/** Pagefind is one service for the whole process, and closing it ends every index that is being built. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = lastBuild.then(work);
  lastBuild = result.catch(() => undefined);
  return result;
}

async function writeIndex(files: readonly IndexFile[], folder: string): Promise<void> {
  // While serving, fragments of removed minutes would stay there.
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  for (const below of new Set(files.map(({ path }) => dirname(path))))
    await mkdir(join(folder, below), { recursive: true });
  const write = ({ path, content }: IndexFile): Promise<void> => writeFile(join(folder, path), content);
  await pMap(files, write, { concurrency: filesAtOnce });
}

/** Rejects, and indexes nothing, if a record contains private text. */
async function indexFiles(
  records: readonly SearchRecord[],
  language: string,
  scan: PrivacyScan,
): Promise<readonly IndexFile[]> {
  const entries = records.map((record) => entry(record, language));
  assertNoLeaks(
    entries.flatMap((added) => (scan.leaks(JSON.stringify(added)) ? `pagefind (${added.url})` : [])),
  );
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`the search index could not be created: ${errors.join("; ")}`);
  try {
    const added = await Promise.all(entries.map((added) => index.addCustomRecord(added)));
    const failures = added.flatMap((record) => record.errors);
    if (failures.length > 0) throw new Error(`the search index is incomplete: ${failures.join("; ")}`);
    return (await index.getFiles()).files;
  } finally {
    await close();
  }
}

function entry(
  { path, kind, date, title, breadcrumb, text, people, section }: SearchRecord,
  language: string,
) {
  return {
    url: path,
    content: text,
    language,
    meta: { title, breadcrumb, date, kind },
    filters: {
      kind: [kind],
      year: [date.slice(0, 4)],
      month: [date.slice(0, 7)],
      person: [...people],
      section: section === null ? [] : [section],
    },
    sort: { date },
  };
}
