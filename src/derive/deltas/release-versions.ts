/** The columns of a release table are versions such as `3.5.24`; others, such as `Both`, stand for themselves. */
interface Version {
  /** The release series, such as `3.5`. */
  readonly series: string;
  /** The numbers after the series; empty for a bare `3.6`. */
  readonly patch: readonly number[];
}

function readVersion(column: string): Version | null {
  const found = /^v?(\d+\.\d+)((?:\.\d+)*)$/.exec(column.trim());
  if (!found) return null;
  return { series: found[1] ?? "", patch: (found[2] ?? "").split(".").filter(Boolean).map(Number) };
}

/** Whether a column is one version, such as `3.5.24`, `v3.5.24` or a bare `3.6`. */
export function isVersion(column: string): boolean {
  return readVersion(column) !== null;
}

/** One name for all spellings of a version: `3.5.24` for `v3.5.24`; what is no version keeps its name. */
export function versionName(column: string): string {
  const name = column.trim();
  return isVersion(name) ? name.replace(/^v/, "") : name;
}

/** The release series of a version, such as `3.5`; null for what is no version. */
export function releaseSeries(column: string): string | null {
  return readVersion(column)?.series ?? null;
}

/**
 * The earlier column that a column goes on from: the same one, or else the nearest earlier version of its release series
 * (DESIGN section 3, rule 4); undefined where there is none.
 */
export function predecessorColumn(column: string, earlierColumns: readonly string[]): string | undefined {
  if (earlierColumns.includes(column)) return column;
  const version = readVersion(column);
  if (!version) return undefined;
  return earlierColumns
    .filter((earlier) => {
      const other = readVersion(earlier);
      // Equal ones as well, for v3.5.24 and 3.5.24 are one version.
      return other?.series === version.series && comparePatches(other.patch, version.patch) <= 0;
    })
    .toSorted(compareColumns)
    .at(-1);
}

/** Orders versions by number, so that 3.5.9 comes before 3.5.10; what is no version comes last. */
export function compareColumns(a: string, b: string): number {
  const [first, second] = [readVersion(a), readVersion(b)];
  if (!first || !second) return Number(!first) - Number(!second) || a.localeCompare(b, "en");
  return (
    first.series.localeCompare(second.series, "en", { numeric: true }) ||
    comparePatches(first.patch, second.patch)
  );
}

function comparePatches(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? -1) - (b[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
