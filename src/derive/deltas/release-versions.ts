import { memoizeByText } from "../../format/reuse/memoize.ts";

/** A release column that is a version, such as `3.5.24`; other columns, such as `Both`, are not. */
interface Version {
  /** The release series, such as `3.5`. */
  readonly series: string;
  /** The numbers after the series; empty for `3.6`. */
  readonly patch: readonly number[];
}

const readVersion = memoizeByText((column): Version | null => {
  const found = /^v?(\d+\.\d+)((?:\.\d+)*)$/.exec(column.trim());
  if (!found) return null;
  return { series: found[1] ?? "", patch: (found[2] ?? "").split(".").filter(Boolean).map(Number) };
});

/** Whether a column is one version, such as `3.5.24`, `v3.5.24` or `3.6`. */
export function isVersion(column: string): boolean {
  return readVersion(column) !== null;
}

/** The name of a version without `v`, such as `3.5.24` for `v3.5.24`; other columns keep their names. */
export function versionName(column: string): string {
  const name = column.trim();
  return isVersion(name) ? name.replace(/^v/, "") : name;
}

/** The release series of a version, such as `3.5`; null if the column is not a version. */
export function releaseSeries(column: string): string | null {
  return readVersion(column)?.series ?? null;
}

/**
 * The earlier column that a column is compared with: the same column, or else the nearest earlier version of
 * its release series; undefined if there is none. See docs/deltas.md.
 */
export function predecessorColumn(column: string, earlierColumns: readonly string[]): string | undefined {
  if (earlierColumns.includes(column)) return column;
  const version = readVersion(column);
  if (!version) return undefined;
  return earlierColumns
    .filter((earlier) => {
      const other = readVersion(earlier);
      // Equal versions count too: v3.5.24 and 3.5.24 are the same.
      return other?.series === version.series && comparePatches(other.patch, version.patch) <= 0;
    })
    .toSorted(compareColumns)
    .at(-1);
}

const numeric = new Intl.Collator("en", { numeric: true });

/** Sorts versions by number, so that 3.5.9 comes before 3.5.10; other columns come last. */
export function compareColumns(a: string, b: string): number {
  const [first, second] = [readVersion(a), readVersion(b)];
  if (!first || !second) return Number(!first) - Number(!second) || a.localeCompare(b, "en");
  return numeric.compare(first.series, second.series) || comparePatches(first.patch, second.patch);
}

function comparePatches(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? -1) - (b[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
