import type { Series } from "../model/settings.ts";

/**
 * The series that a file belongs to by its name, or else by its folder; null if neither says. Of several patterns that fit
 * the name, the longest counts, and of several folders the first.
 */
export function seriesOfFile(path: string, series: readonly Series[]): Series | null {
  const folders = path.split("/").slice(0, -1);
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
  let named: Series | null = null;
  for (const one of series)
    if (one.files !== null && one.files.length > (named?.files?.length ?? 0) && isNameOf(name, one.files))
      named = one;
  return named ?? series.find(({ folder }) => folder !== null && folders.includes(folder)) ?? null;
}

/** Whether a name is as the pattern says, which has one `*` for any letters. */
function isNameOf(name: string, pattern: string): boolean {
  const [start = "", end = ""] = pattern.split("*");
  return name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
}
