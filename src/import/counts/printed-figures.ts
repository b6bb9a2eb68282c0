import type { Position } from "../../model/diagnostic.ts";
import type { BoardName, IsoDate } from "../../model/meeting.ts";

/** One count of old minutes as somebody typed it, with the change beside it; one change in five is wrong. */
export interface PrintedCount {
  readonly board: BoardName;
  /** Counts the tables of a board in one file from 0; a release table has totals of its own. */
  readonly table: number;
  /** The release column, or `Total` for the one that sums the others; null where the board has no columns. */
  readonly column: string | null;
  /** The state or queue, or `Total` for the row that sums the others. */
  readonly name: string;
  readonly count: number;
  /** The change as typed, such as `&minus;4`; null where none was typed. */
  readonly typed: string | null;
  /** The change as a number; null where none was typed, and where what was typed is none, such as a lone `+`. */
  readonly change: number | null;
  /** Of the change, or else of the count. */
  readonly position: Position;
}

/** The figures of one old file, for the audit. */
export interface PrintedCounts {
  readonly path: string;
  readonly date: IsoDate;
  readonly figures: readonly PrintedCount[];
}
