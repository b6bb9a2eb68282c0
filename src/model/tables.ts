import type { TrendPoint } from "./count-series.ts";
import type { ComparedCount, ComparedReleases, GoneCount } from "./delta.ts";

/** One row of a table of counts. */
export interface CountRow extends ComparedCount {
  /** Id of the row's cell, by which others link to it. */
  readonly id: string;
  readonly trend: readonly TrendPoint[];
  /** Why its neighbours prove the count to be a slip; null where they do not. */
  readonly suspectedTypo: string | null;
  /** Where the baseline stands; null without one. */
  readonly baselinePath: string | null;
}

export interface GoneRow extends GoneCount {
  /** What is no longer listed, such as `3.4.58` or `Dev Complete in 3.5.24`. */
  readonly label: string;
  readonly baselinePath: string;
}

/** A table of counts with its changes. */
export interface CountTable {
  readonly rows: readonly CountRow[];
  readonly total: CountRow;
  readonly gone: readonly GoneRow[];
  /** What the changes are measured from, such as `since 24 Aug, 3 weeks`; null where nothing is compared. */
  readonly since: string | null;
  /** Why the counts are shown but not compared, as a sentence; null where they are. */
  readonly note: string | null;
}

export interface ReleaseCell extends ComparedCount {
  readonly id: string;
  readonly baselinePath: string | null;
}

export interface ReleaseTable extends Pick<ComparedReleases, "columns"> {
  /** The page of each column's release; null where it has none of its own. */
  readonly columnPaths: readonly (string | null)[];
  readonly rows: readonly {
    readonly state: string;
    readonly isTotal: boolean;
    readonly cells: readonly (ReleaseCell | null)[];
  }[];
  readonly gone: readonly GoneRow[];
  /** Columns that are compared with an older one, such as `3.5.24` with `3.5.22`. */
  readonly rollovers: readonly { readonly column: string; readonly from: string }[];
  readonly since: string | null;
  readonly note: string | null;
}
