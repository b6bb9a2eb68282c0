import { totalName } from "../../format/names.ts";
import { sumOf } from "../../format/numbers.ts";
import type { PrintedCount, PrintedCounts } from "../counts/printed-figures.ts";
import type { WrongTotal } from "./audit.ts";

/** Hand-written totals that the counts of their own table do not add up to. */
export function wrongTotals({ path, date, figures }: PrintedCounts): WrongTotal[] {
  return figures
    .filter(isTotal)
    .map((printed) => ({
      path,
      date,
      printed,
      sum: sumOf(partsOf(printed, figures).map(({ count }) => count)),
    }))
    .filter(({ printed, sum }) => sum !== printed.count);
}

/** Whether a figure sums a row or a column of its table. */
export function isTotal({ column, name }: PrintedCount): boolean {
  return column === totalName || name === totalName;
}

/** What a total sums: the rows of its column, or for the column of totals the columns of its row. */
export function partsOf(total: PrintedCount, figures: readonly PrintedCount[]): PrintedCount[] {
  return figures
    .filter(({ board, table }) => board === total.board && table === total.table)
    .filter(({ column, name }) =>
      total.name === totalName
        ? column === total.column && name !== totalName
        : name === total.name && column !== totalName,
    );
}
