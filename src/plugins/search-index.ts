import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import pMap from "p-map";
import { close, createIndex, type IndexFile } from "pagefind";
import type { SearchRecord } from "../model/search.ts";
import type { SiteData } from "../model/site-data.ts";
import { stage } from "./stage.ts";

export interface Options {
  /** Null where the settings could not be read; the build then stops before anything is indexed. */
  readonly site: Pick<SiteData, "metadata" | "searchRecords"> | null;
  /** Files of Pagefind that our own search does not need. */
  readonly leaveOut: RegExp;
}

export const defaults = { site: null, leaveOut: /-ui\.|component-ui|highlight/ } satisfies Options;

const filesAtOnce = 50;

/**
 * Indexes every section and item, so that a search finds them by words, year, person, section and kind. Pagefind runs in
 * its own process while pages are rendered; its files are written after them. See https://pagefind.app/docs/node-api/.
 */
export function searchIndex(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const { site, leaveOut }: Options = { ...defaults, ...userOptions };
  if (!site) return;
  let indexing: Promise<readonly IndexFile[]> = Promise.resolve([]);
  config.on("eleventy.before", ({ outputMode }) => {
    if (outputMode !== "fs") return;
    // While serving, closing an earlier index would end the process that builds this one.
    const earlier = indexing.catch(() => []);
    indexing = earlier.then(() => indexFiles(site.searchRecords, site.metadata.language));
    // The listener below reports a failure; without a handler here it would end the process first.
    indexing.catch(() => undefined);
  });
  config.on("eleventy.after", async ({ directories, outputMode }) => {
    if (outputMode !== "fs") return;
    const wanted = (await stage("search index", () => indexing)).filter(({ path }) => !leaveOut.test(path));
    const folder = join(directories.output, "pagefind");
    // While serving, fragments of removed minutes would stay there.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    for (const below of new Set(wanted.map(({ path }) => dirname(path))))
      await mkdir(join(folder, below), { recursive: true });
    const write = ({ path, content }: IndexFile): Promise<void> => writeFile(join(folder, path), content);
    await pMap(wanted, write, { concurrency: filesAtOnce });
  });
}

async function indexFiles(records: readonly SearchRecord[], language: string): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`the search index could not be created: ${errors.join("; ")}`);
  try {
    const added = await Promise.all(records.map((record) => index.addCustomRecord(entry(record, language))));
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
