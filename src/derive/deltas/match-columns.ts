import { compareColumns, predecessorColumn, versionName } from "./release-versions.ts";
import { isSharedColumn, versionsOf } from "./shared-columns.ts";

/**
 * The earlier column that each release column goes on from (DESIGN section 3, rule 4); a column without one is new. First
 * whatever is still listed goes on by itself, then what is new takes over from its predecessor. No earlier column is taken
 * twice, so that no count is compared twice.
 */
export function matchColumns(columns: readonly string[], earlier: readonly string[]): Map<string, string> {
  const matches = new Map<string, string>();
  const taken = new Set<string>();
  const match = (column: string, found: string | undefined): void => {
    if (found === undefined || matches.has(column) || taken.has(found)) return;
    matches.set(column, found);
    taken.add(found);
  };
  const plain = columns.filter((column) => !isSharedColumn(column)).toSorted(compareColumns);
  const earlierPlain = earlier.filter((column) => !isSharedColumn(column));
  for (const column of plain) match(column, sameColumn(column, earlierPlain));
  const stillListed = new Set(taken);
  for (const column of plain) {
    const ended = earlierPlain.filter((name) => !stillListed.has(name));
    match(column, predecessorColumn(column, ended));
  }

  const beside = (column: string): readonly string[] => versionsOf(column, columns);
  const sharedNow = columns.filter(isSharedColumn);
  const sharedBefore = earlier
    .filter(isSharedColumn)
    .map((name) => ({ name, versions: versionsOf(name, earlier) }));
  for (const column of sharedNow) match(column, besideSame(column, beside(column), sharedBefore, taken));
  for (const column of sharedNow) match(column, besidePredecessors(beside(column), sharedBefore, taken));
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

/** The shared column that stood beside most of the same versions; where nothing stands beside one, its name decides. */
function besideSame(
  column: string,
  versions: readonly string[],
  earlier: readonly SharedColumn[],
  taken: ReadonlySet<string>,
): string | undefined {
  const common = (other: SharedColumn): number =>
    other.versions.filter((version) => versions.includes(version)).length;
  const best = earlier
    .filter((other) => !taken.has(other.name) && common(other) > 0)
    .toSorted((a, b) => common(b) - common(a))[0];
  const sameName = earlier.find(
    (other) => other.name === column && (versions.length === 0 || other.versions.length === 0),
  );
  return (best ?? sameName)?.name;
}

/** After a rollover: the shared column that stood beside the versions that these go on from. */
function besidePredecessors(
  versions: readonly string[],
  earlier: readonly SharedColumn[],
  taken: ReadonlySet<string>,
): string | undefined {
  const ended = earlier.filter((other) => !taken.has(other.name));
  const before = ended.flatMap((other) => other.versions);
  const predecessors = versions.map((version) => predecessorColumn(version, before));
  return ended.find((other) => other.versions.some((version) => predecessors.includes(version)))?.name;
}
