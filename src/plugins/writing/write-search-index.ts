import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { SiteData } from "../../model/site-data.ts";
import { createPrivacyScan, type Secrets } from "../../privacy/scan.ts";
import { createIndexBuilder, type IndexFile } from "../../search/index-builder.ts";
import { assertNoLeaks } from "../privacy-scan.ts";
import { createFileWriter } from "./write-file.ts";

export type IndexedSite = Pick<SiteData, "metadata" | "searchRecords" | "searchSynonyms">;

/** Number of meetings that are indexed, or of files that are written, before a server may do something else. */
const batchSize = 50;

/** Folders of files that have a number each, so that there may be fewer of them after a save. */
const numberedFolders = ["search/terms", "search/records"] as const;

/** Writes the index in steps, and asks between them whether it may continue. If it must stop before it writes, the earlier index stays. */
export async function writeSearchIndex(
  { metadata, searchRecords, searchSynonyms }: IndexedSite,
  secrets: Secrets,
  output: string,
  mayContinue: () => Promise<boolean>,
): Promise<void> {
  const scan = createPrivacyScan(secrets);
  const builder = createIndexBuilder({ language: metadata.language, synonyms: searchSynonyms });
  const leaking: string[] = [];
  let count = 0;
  for (const meeting of searchRecords) {
    for (const record of meeting.records)
      if (scan.jsonLeaks(JSON.stringify(record))) leaking.push(`search (${record.path})`);
    builder.add(meeting);
    count += 1;
    if (count % batchSize > 0) continue;
    if (!(await mayContinue())) return;
  }
  assertNoLeaks(leaking);
  await writeIndex(builder.files(), output, mayContinue);
}

/** Once begun, it writes the whole index, because parts of two do not fit together. */
async function writeIndex(
  files: readonly IndexFile[],
  output: string,
  mayContinue: () => Promise<boolean>,
): Promise<void> {
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
    if (index % batchSize === 0) await mayContinue();
  }
}
