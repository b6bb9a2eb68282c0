import type { IsoDate } from "./meeting.ts";

/** One count over time. */
export interface CountLine {
  readonly name: string;
  /** One value a day of the series; null where that meeting did not list the name. */
  readonly values: readonly (number | null)[];
}

/** Counts over time, only from meetings that recorded them themselves. */
export interface CountSeries {
  readonly dates: readonly IsoDate[];
  /** For each day, whether at least one week before it has no counts. */
  readonly gapBefore: readonly boolean[];
  readonly lines: readonly CountLine[];
  readonly suspectedTypos: readonly SuspectedTypo[];
}

/** A count that its neighbours prove to be a typo. It is shown as written. */
export interface SuspectedTypo {
  /** Index of its line. */
  readonly line: number;
  /** Index of its day. */
  readonly at: number;
  /** Such as `18 before and 12 after it; 144 may be 14 with a digit too many`. */
  readonly reason: string;
}

/** One point of a small trend line. */
export interface TrendPoint {
  readonly date: IsoDate;
  readonly value: number | null;
}
