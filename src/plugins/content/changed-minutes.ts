import type { ContentFiles } from "../../pipeline.ts";
import { isSource, readSource } from "./read-source.ts";

/**
 * The content folder after some files changed, without a look at any other. Null if one of them was not a minutes file before or is
 * not one now: then the whole folder must be read.
 */
export function withChangedMinutes(before: ContentFiles, changed: ReadonlySet<string>): ContentFiles | null {
  const sources = new Map(
    [...changed]
      .map(readSource)
      .filter(isSource)
      .map((source) => [source.path, source]),
  );
  const replaced = before.minutes.filter(({ path }) => sources.has(path));
  if (replaced.length < changed.size) return null;
  return { ...before, minutes: before.minutes.map((file) => sources.get(file.path) ?? file) };
}
