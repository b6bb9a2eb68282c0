import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { paths } from "../../format/urls.ts";
import type { SiteData } from "../../model/site-data.ts";
import { createPrivacyScan, type Secrets } from "../../privacy/scan.ts";
import { createIndexBuilder, type IndexFile } from "../../search/index-builder.ts";
import { type LeakingFile, leakingValue } from "../leaks/leaking-file.ts";
import { assertNoMinutesLeak, type LeakingSite } from "../leaks/leaking-minutes.ts";
import { createFileWriter } from "./write-file.ts";

export type IndexedSite = LeakingSite & Pick<SiteData, "metadata" | "searchRecords" | "searchSynonyms">;

/** Number of meetings that are indexed, or of files that are written, before a server may do something else. */
const batchSize = 50;

/** Folders of files that have a number each, so that there may be fewer of them after a save. */
const numberedFolders = ["search/terms", "search/records"] as const;

/** Writes the index in steps, and asks between them whether it may continue. If it must stop before it writes, the earlier index stays. */
export async function writeSearchIndex(
  site: IndexedSite,
  secrets: Secrets,
  output: string,
  mayContinue: () => Promise<boolean>,
): Promise<void> {
  const { metadata, searchRecords, searchSynonyms } = site;
  const scan = createPrivacyScan(secrets);
  const builder = createIndexBuilder({ language: metadata.language, synonyms: searchSynonyms });
  const leaking: LeakingFile[] = [];
  let count = 0;
  for (const meeting of searchRecords) {
    const leak = leakingValue(scan, paths.meeting(meeting.id), meeting.records);
    if (leak !== null) leaking.push(leak);
    builder.add(meeting);
    count += 1;
    if (count % batchSize > 0) continue;
    if (!(await mayContinue())) return;
  }
  assertNoMinutesLeak(leaking, site);
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
