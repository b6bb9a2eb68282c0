import type { ImageFile } from "../model/content/images.ts";
import type { SourceFile } from "../model/diagnostic.ts";
import {
  type Appearance,
  appearanceOf,
  buildSiteData,
  type ContentFiles,
  createMinutesMemory,
  type PipelineResult,
  tellsAppearance,
} from "../pipeline.ts";
import { type MinutesCache, minutesCache } from "./caches/minutes-cache.ts";
import { codeVersion } from "./compiled-code.ts";
import { withChangedMinutes } from "./content/changed-minutes.ts";
import { readContentFiles, readSettingsFile, readStyleFile } from "./content/read-content.ts";
import type { BuildChoices } from "./environment.ts";
import { parseInThreads } from "./parsing/parse-in-threads.ts";

/** Paths of all files that changed since the archive was read; null if that is unknown. */
export type ChangedFiles = ReadonlySet<string> | null;

/** What styles and scripts need before the minutes are read. */
export async function readAppearance(folder: string, changed: ChangedFiles = null): Promise<Appearance> {
  const settings = readSettingsFile(folder);
  const minutes = tellsAppearance(settings) ? [] : (await readFiles(folder, changed)).minutes;
  return appearanceOf(settings, minutes, readStyleFile(folder));
}

const memory = createMinutesMemory();
let last: {
  readonly folder: string;
  readonly files: ContentFiles;
  readonly key: string;
  readonly archive: PipelineResult;
} | null = null;

/**
 * Reads the content folder and computes everything that is published. Only files that changed since an earlier build are
 * parsed. A process that reads again, such as a server, gets the same result if nothing changed.
 */
export async function readArchive(
  {
    content,
    skip,
    leaks,
    ...destination
  }: Pick<BuildChoices, "content" | "basePath" | "url" | "offline" | "skip" | "leaks">,
  changed: ChangedFiles = null,
): Promise<PipelineResult> {
  const files = { ...(await readFiles(content, changed)), leaks };
  const key = JSON.stringify([content, leaks, destination]);
  if (last?.key === key && isSameContent(last.files, files)) return last.archive;
  // Later, the memory of this process knows more than the cache.
  const cache = last === null && !skip.includes("cache") ? cacheOfThisCode() : null;
  if (cache) memory.recall(cache.load(files.minutes));
  await parseInThreads(files, destination, memory);
  const archive = buildSiteData(files, destination, memory);
  cache?.save(memory.knowledge());
  last = { folder: content, files, key, archive };
  return archive;
}

async function readFiles(folder: string, changed: ChangedFiles): Promise<ContentFiles> {
  const known = changed && last?.folder === folder ? withChangedMinutes(last.files, changed) : null;
  return known ?? readContentFiles(folder);
}

function cacheOfThisCode(): MinutesCache {
  return minutesCache(".cache/minutes", `${codeVersion()}-${process.version}`);
}

function isSameContent(one: ContentFiles, other: ContentFiles): boolean {
  const [before, now] = [one, other].map(({ settings, people, template = null, pictures, minutes }) => [
    settings,
    people,
    template,
    ...pictures,
    ...minutes,
  ]);
  return (
    one.hasMinutesFolder === other.hasMinutesFolder &&
    JSON.stringify([one.skipped, one.surroundings]) === JSON.stringify([other.skipped, other.surroundings]) &&
    isSameList(one.images ?? [], other.images ?? []) &&
    before?.length === now?.length &&
    before?.every((file, at) => isSameSource(file, now?.[at] ?? null)) === true
  );
}

/** A file that has not changed is the same object. */
function isSameList(one: readonly ImageFile[], other: readonly ImageFile[]): boolean {
  return one.length === other.length && one.every((file, at) => file === other[at]);
}

function isSameSource(one: SourceFile | null, other: SourceFile | null): boolean {
  if (one === null || other === null) return one === other;
  return one === other || (one.path === other.path && Buffer.compare(one.bytes, other.bytes) === 0);
}
