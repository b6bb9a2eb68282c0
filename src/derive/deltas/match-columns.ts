import { compareColumns, predecessorColumn, versionName } from "./release-versions.ts";
import { isSharedColumn, versionsOf } from "./shared-columns.ts";

/**
 * The earlier column that each release column is compared with; a column without one is new. Columns that are
 * still listed match themselves first, then the others match their predecessors. No earlier column is matched
 * twice, so that no count is compared twice. See docs/deltas.md.
 */
export function matchColumns(columns: readonly string[], earlier: readonly string[]): Map<string, string> {
  const matches = new Map<string, string>();
  const matched = new Set<string>();
  const match = (column: string, found: string | undefined): void => {
    if (found === undefined || matches.has(column) || matched.has(found)) return;
    matches.set(column, found);
    matched.add(found);
  };
  const plain = columns.filter((column) => !isSharedColumn(column)).toSorted(compareColumns);
  const earlierPlain = earlier.filter((column) => !isSharedColumn(column));
  for (const column of plain) match(column, sameColumn(column, earlierPlain));
  const stillListed = new Set(matched);
  for (const column of plain) {
    const ended = earlierPlain.filter((name) => !stillListed.has(name));
    match(column, predecessorColumn(column, ended));
  }

  const sharedNow = columns.filter(isSharedColumn);
  const sharedBefore = earlier
    .filter(isSharedColumn)
    .map((name) => ({ name, versions: versionsOf(name, earlier) }));
  for (const column of sharedNow)
    match(column, besideSameVersions(column, versionsOf(column, columns), sharedBefore, matched));
  for (const column of sharedNow)
    match(column, besidePredecessors(versionsOf(column, columns), sharedBefore, matched));
  return matches;
}

interface SharedColumn {
  readonly name: string;
  readonly versions: readonly string[];
}

function sameColumn(column: string, earlier: readonly string[]): string | undefined {
  return earlier.includes(column)
    ? column
    : earlier.find((other) => versionName(other) === versionName(column));
}

/**
 * The shared column beside most of the same versions; if one of the two has no version beside it, the one of
 * the same name.
 */
function besideSameVersions(
  column: string,
  versions: readonly string[],
  earlier: readonly SharedColumn[],
  matched: ReadonlySet<string>,
): string | undefined {
  const common = (other: SharedColumn): number =>
    other.versions.filter((version) => versions.includes(version)).length;
  const best = earlier
    .filter((other) => !matched.has(other.name) && common(other) > 0)
    .toSorted((a, b) => common(b) - common(a))[0];
  const sameName = earlier.find(
    (other) => other.name === column && (versions.length === 0 || other.versions.length === 0),
  );
  return (best ?? sameName)?.name;
}

/** After a rollover: the shared column beside the predecessors of these versions. */
function besidePredecessors(
  versions: readonly string[],
  earlier: readonly SharedColumn[],
  matched: ReadonlySet<string>,
): string | undefined {
  const ended = earlier.filter((other) => !matched.has(other.name));
  const before = ended.flatMap((other) => other.versions);
  const predecessors = versions.map((version) => predecessorColumn(version, before));
  return ended.find((other) => other.versions.some((version) => predecessors.includes(version)))?.name;
}
