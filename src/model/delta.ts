import type { IsoDate } from "./meeting.ts";

/** The earlier count that a count is compared with; see docs/deltas.md. */
export interface Baseline {
  readonly date: IsoDate;
  /** The release column; absent for tickets and queues. */
  readonly column?: string;
  readonly count: number;
}

/** `change` is the count minus the baseline's count. */
export interface Delta {
  readonly change: number;
  readonly baseline: Baseline;
}

/**
 * Why a count has no delta. `first`: there is no baseline meeting. `new`: the baseline meeting did not list
 * it. `stale`: the count was copied from earlier minutes. `agenda`: the meeting has not taken place yet.
 * `cancelled`: the meeting did not take place.
 */
export type NoDelta = "first" | "new" | "stale" | "agenda" | "cancelled";

/** A count with its change; exactly one of `delta` and `why` is null. */
export interface ComparedCount {
  readonly name: string;
  readonly count: number;
  readonly delta: Delta | null;
  readonly why: NoDelta | null;
}

/** A state, queue or column that the baseline meeting listed and this one does not. */
export interface GoneCount {
  readonly name: string;
  readonly baseline: Baseline;
}

/** All counts of one board of one meeting, compared with the baseline meeting. */
export interface ComparedBoard {
  /** Date of the baseline meeting; null if there is none or the counts are not compared. */
  readonly baselineDate: IsoDate | null;
  readonly counts: readonly ComparedCount[];
  /** Sum of the counts, compared with the sum of the baseline meeting. */
  readonly total: ComparedCount;
  readonly gone: readonly GoneCount[];
}

/** One state of a release table, with a cell for each column; null if the column does not list the state. */
export interface ComparedReleaseRow {
  readonly state: string;
  readonly cells: readonly (ComparedCount | null)[];
}

/** A release table with a computed Total as its last column and its last row. */
export interface ComparedReleases {
  readonly baselineDate: IsoDate | null;
  readonly columns: readonly string[];
  readonly rows: readonly ComparedReleaseRow[];
  /**
   * What the baseline meeting listed and this one does not: a state of a column that continues, or a whole
   * column with its total, under the column's name.
   */
  readonly gone: readonly GoneCount[];
}

/** The compared counts of one meeting; null if it did not record them. */
export interface Figures {
  readonly tickets: ComparedBoard | null;
  readonly queues: ComparedBoard | null;
  readonly releases: ComparedReleases | null;
}
