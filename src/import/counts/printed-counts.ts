import type { Position } from "../../model/diagnostic.ts";
import type { BoardName, IsoDate } from "../../model/meeting.ts";

/** One count of old minutes as somebody typed it, with the change beside it. Many of these changes are wrong. */
export interface PrintedCount {
  readonly board: BoardName;
  /** Index, from 0, of the table among those of its board in one file; each release table has its own totals. */
  readonly table: number;
  /** The release column, or `Total` for the sum of the others; null if the board has no columns. */
  readonly column: string | null;
  /** The state or queue, or `Total` for the sum of the others. */
  readonly name: string;
  readonly count: number;
  /** The change as typed, such as `&minus;4`; null if none was typed. */
  readonly typed: string | null;
  /** The change as a number; null if none was typed, or if the typed text is not a number, such as a lone `+`. */
  readonly change: number | null;
  /** Position of the change, or else of the count. */
  readonly position: Position;
}

/** The counts of one old file, for the audit. */
export interface PrintedMinutes {
  readonly path: string;
  readonly date: IsoDate;
  readonly counts: readonly PrintedCount[];
}
