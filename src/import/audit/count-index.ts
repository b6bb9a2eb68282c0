// Finds the same count in other minutes.

import { totalName } from "../../format/names.ts";
import type { PrintedCount, PrintedMinutes } from "../counts/printed-counts.ts";

/** The counts of one old file, indexed by board, column and name. */
export interface IndexedMinutes extends PrintedMinutes {
  readonly byKey: ReadonlyMap<string, PrintedCount>;
}

export function indexCounts(printed: PrintedMinutes): IndexedMinutes {
  return { ...printed, byKey: new Map(printed.counts.map((count) => [countKey(count), count])) };
}

/** The count of the same board, column and name in other minutes; undefined if they have none. */
export function sameCount({ byKey }: IndexedMinutes, count: PrintedCount): PrintedCount | undefined {
  return byKey.get(countKey(count));
}

/** The latest minutes with a count of the same board, column and name. */
export function latestWith(
  minutes: readonly IndexedMinutes[],
  count: PrintedCount,
): IndexedMinutes | undefined {
  return minutes.findLast((older) => sameCount(older, count) !== undefined);
}

/** Each of several tables has its own column of totals. */
function countKey({ board, table, column, name }: PrintedCount): string {
  return JSON.stringify([board, column === totalName ? `${totalName} ${table}` : column, name]);
}
