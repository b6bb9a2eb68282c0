import { sumOf } from "../format/numbers.ts";
import type { WrongTotal } from "../model/audit.ts";
import type { PrintedFigure, PrintedFigures } from "../model/legacy.ts";
import { totalName } from "./compare.ts";

/** Hand-written totals that the counts of their own table do not add up to. */
export function wrongTotals({ path, date, figures }: PrintedFigures): WrongTotal[] {
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
export function isTotal({ column, name }: PrintedFigure): boolean {
  return column === totalName || name === totalName;
}

/** What a total sums: the rows of its column, or for the column of totals the columns of its row. */
export function partsOf(total: PrintedFigure, figures: readonly PrintedFigure[]): PrintedFigure[] {
  return figures
    .filter(({ board, table }) => board === total.board && table === total.table)
    .filter(({ column, name }) =>
      total.name === totalName
        ? column === total.column && name !== totalName
        : name === total.name && column !== totalName,
    );
}
