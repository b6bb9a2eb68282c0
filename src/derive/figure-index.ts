import type { PrintedFigure, PrintedFigures } from "../model/legacy.ts";
import { totalName } from "./compare.ts";

/** The figures of one old file, to be looked up by their place. */
export interface IndexedFigures extends PrintedFigures {
  readonly byPlace: ReadonlyMap<string, PrintedFigure>;
}

export function indexFigures(printed: PrintedFigures): IndexedFigures {
  return { ...printed, byPlace: new Map(printed.figures.map((figure) => [placeOf(figure), figure])) };
}

/** The figure of the same place; undefined where the file has none. */
export function figureLike({ byPlace }: IndexedFigures, like: PrintedFigure): PrintedFigure | undefined {
  return byPlace.get(placeOf(like));
}

/** The latest minutes that hold a figure of the same place. */
export function lastWith(
  minutes: readonly IndexedFigures[],
  like: PrintedFigure,
): IndexedFigures | undefined {
  return minutes.findLast((older) => figureLike(older, like) !== undefined);
}

/** Each of several tables has a column of totals of its own. */
function placeOf({ board, table, column, name }: PrintedFigure): string {
  return JSON.stringify([board, column === totalName ? `${totalName} ${table}` : column, name]);
}
