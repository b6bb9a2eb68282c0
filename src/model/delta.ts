import type { IsoDate } from "./meeting.ts";

/** The earlier cell that a count is compared with. */
export interface Baseline {
  readonly date: IsoDate;
  /** The release column, where the count stands in one. */
  readonly column?: string;
  readonly count: number;
}

/** `change` is the count minus the baseline's count. */
export interface Delta {
  readonly change: number;
  readonly baseline: Baseline;
}

/**
 * Why a count has no delta: nothing earlier to compare with (`first`), the baseline meeting did not list it
 * (`new`), the count is a copy (`stale`), or the meeting has not (`agenda`) or never (`cancelled`) taken place.
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

/** All counts of one board of one meeting, compared with one earlier meeting. */
export interface ComparedBoard {
  /** The earlier meeting; null where there is none or the counts are not compared. */
  readonly baselineDate: IsoDate | null;
  readonly counts: readonly ComparedCount[];
  /** Sum of the counts, compared with the earlier sum. */
  readonly total: ComparedCount;
  readonly gone: readonly GoneCount[];
}

/** One state of a release table: a cell for each column, null where the column does not list the state. */
export interface ComparedReleaseRow {
  readonly state: string;
  readonly cells: readonly (ComparedCount | null)[];
}

/** A release table with its computed Total column and Total row, each of them the last. */
export interface ComparedReleases {
  readonly baselineDate: IsoDate | null;
  readonly columns: readonly string[];
  readonly rows: readonly ComparedReleaseRow[];
  /**
   * What the earlier meeting listed and this one does not: a column that nothing goes on from, with its total, named by
   * the column itself; or a state of a column that goes on.
   */
  readonly gone: readonly GoneCount[];
}

/** The compared counts of one meeting; null where the minutes hold none. */
export interface Figures {
  readonly tickets: ComparedBoard | null;
  readonly queues: ComparedBoard | null;
  readonly releases: ComparedReleases | null;
}
