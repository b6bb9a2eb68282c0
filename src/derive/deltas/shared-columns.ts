import { isVersion, versionName } from "./release-versions.ts";

/** `Both`, or `Both 3.4.34/3.5.0` if a meeting lists several. Its tickets belong to several versions. */
const shared = /^both(?=$|\W)(.*)$/i;

export function isSharedColumn(column: string): boolean {
  return shared.test(column.trim());
}

/**
 * The versions whose tickets a column counts: its own, or those that it joins (`3.4.8/3.3.32`); for a shared
 * column those that it names, or else the nearest on each side. Empty for a column such as `trunk`, which is
 * not a version.
 */
export function versionsOf(column: string, columns: readonly string[]): readonly string[] {
  const found = shared.exec(column.trim());
  if (!found) return joinedVersions(column);
  const named = (found[1] ?? "").split(/[^\w.]+/).filter(isVersion);
  if (named.length > 0) return unique(named.map(versionName));
  const at = columns.indexOf(column);
  const hasVersions = (other: string): boolean => joinedVersions(other).length > 0;
  const left = columns.slice(0, at).findLast(hasVersions);
  const right = columns.slice(at + 1).find(hasVersions);
  return unique([left, right].flatMap((other) => (other === undefined ? [] : joinedVersions(other))));
}

function joinedVersions(column: string): readonly string[] {
  const parts = column.split("/").map((part) => part.trim());
  return parts.every(isVersion) ? unique(parts.map(versionName)) : [];
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
