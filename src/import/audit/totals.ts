// Checks hand-written totals.

import { totalName } from "../../format/names.ts";
import { sumOf } from "../../format/numbers.ts";
import type { PrintedCount, PrintedMinutes } from "../counts/printed-counts.ts";
import type { WrongTotal } from "./audit.ts";

/** Finds hand-written totals that differ from the sum of the counts in their table. */
export function findWrongTotals({ path, date, counts }: PrintedMinutes): WrongTotal[] {
  return counts
    .filter(isPrintedTotal)
    .map((printed) => ({
      path,
      date,
      printed,
      sum: sumOf(summedCounts(printed, counts).map(({ count }) => count)),
    }))
    .filter(({ printed, sum }) => sum !== printed.count);
}

/** Whether a count is the total of a row or a column of its table. */
export function isPrintedTotal({ column, name }: PrintedCount): boolean {
  return column === totalName || name === totalName;
}

/** The counts that a total sums: the rows of its column, or the columns of its row. */
export function summedCounts(total: PrintedCount, counts: readonly PrintedCount[]): PrintedCount[] {
  return counts
    .filter(({ board, table }) => board === total.board && table === total.table)
    .filter(({ column, name }) =>
      total.name === totalName
        ? column === total.column && name !== totalName
        : name === total.name && column !== totalName,
    );
}
