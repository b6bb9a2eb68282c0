import type { Series } from "../model/settings.ts";

/** The series that a file belongs to by its folder or its name; null if neither says. The first that fits counts. */
export function seriesOfFile(path: string, series: readonly Series[]): Series | null {
  const folders = path.split("/").slice(0, -1);
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
  return (
    series.find(
      ({ folder, files }) =>
        (folder !== null && folders.includes(folder)) || (files !== null && isNameOf(name, files)),
    ) ?? null
  );
}

/** Whether a name is as the pattern says, which has one `*` for any letters. */
function isNameOf(name: string, pattern: string): boolean {
  const [start = "", end = ""] = pattern.split("*");
  return name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
}
