import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { close, createIndex } from "pagefind";
import type { SearchRecord } from "../model/search.ts";
import type { SiteData } from "../model/site-data.ts";

export interface Options {
  /** Null where the settings could not be read; the build then stops before anything is indexed. */
  readonly site: SiteData | null;
  /** Files of Pagefind that our own search does not need. */
  readonly leaveOut: RegExp;
}

export const defaults = { site: null, leaveOut: /-ui\.|component-ui|highlight/ } satisfies Options;

/** Indexes every section and item, so that a search finds them by words, year, person, section and kind. */
export function searchIndex(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const { site, leaveOut }: Options = { ...defaults, ...userOptions };
  if (!site) return;
  const { language } = site.frame;
  config.on("eleventy.after", async ({ directories, outputMode }) => {
    if (outputMode !== "fs") return;
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`the search index could not be made: ${errors.join("; ")}`);
    try {
      await Promise.all(site.searchRecords.map((record) => index.addCustomRecord(entry(record, language))));
      const { files } = await index.getFiles();
      const folder = join(directories.output, "pagefind");
      // While serving, fragments of what has been taken out of the minutes would stay there.
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      const wanted = files.filter(({ path }) => !leaveOut.test(path));
      for (const below of new Set(wanted.map(({ path }) => dirname(path))))
        await mkdir(join(folder, below), { recursive: true });
      await Promise.all(wanted.map(({ path, content }) => writeFile(join(folder, path), content)));
    } finally {
      await close();
    }
  });
}

function entry({ path, kind, date, title, place, text, people, section }: SearchRecord, language: string) {
  return {
    url: path,
    content: text,
    language,
    meta: { title, place, date, kind },
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
