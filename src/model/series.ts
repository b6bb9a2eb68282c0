import type { IsoDate } from "./meeting.ts";

/** One count over time. */
export interface CountLine {
  readonly name: string;
  /** One value a day of the series; null where that meeting did not list the name. */
  readonly values: readonly (number | null)[];
}

/** Counts over time, only from meetings that recorded them freshly. */
export interface CountSeries {
  readonly dates: readonly IsoDate[];
  /** For each day, whether at least one week before it has no counts. */
  readonly gapBefore: readonly boolean[];
  readonly lines: readonly CountLine[];
}

/** One point of a small trend line. */
export interface TrendPoint {
  readonly date: IsoDate;
  readonly value: number | null;
  readonly gapBefore: boolean;
}
