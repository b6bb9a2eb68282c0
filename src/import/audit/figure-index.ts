import { totalName } from "../../format/names.ts";
import type { PrintedCount, PrintedCounts } from "../counts/printed-figures.ts";

/** The figures of one old file, to be looked up by their place. */
export interface IndexedFigures extends PrintedCounts {
  readonly byPlace: ReadonlyMap<string, PrintedCount>;
}

export function indexFigures(printed: PrintedCounts): IndexedFigures {
  return { ...printed, byPlace: new Map(printed.figures.map((figure) => [placeOf(figure), figure])) };
}

/** The figure of the same place; undefined where the file has none. */
export function figureLike({ byPlace }: IndexedFigures, like: PrintedCount): PrintedCount | undefined {
  return byPlace.get(placeOf(like));
}

/** The latest minutes that hold a figure of the same place. */
export function lastWith(minutes: readonly IndexedFigures[], like: PrintedCount): IndexedFigures | undefined {
  return minutes.findLast((older) => figureLike(older, like) !== undefined);
}

/** Each of several tables has a column of totals of its own. */
function placeOf({ board, table, column, name }: PrintedCount): string {
  return JSON.stringify([board, column === totalName ? `${totalName} ${table}` : column, name]);
}
