import type { TrendPoint } from "./count-series.ts";
import type { ComparedCount, ComparedReleases, GoneCount } from "./delta.ts";

/** One row of a table of counts. */
export interface CountRow extends ComparedCount {
  /** Id that links to this row use. */
  readonly id: string;
  readonly trend: readonly TrendPoint[];
  /** Why the count is probably a typo, judging by the meetings around it; null if it is not. */
  readonly suspectedTypo: string | null;
  /** Link to the baseline count; null if there is none. */
  readonly baselinePath: string | null;
}

export interface GoneRow extends GoneCount {
  /** What is no longer listed, such as `3.4.58` or `Dev Complete in 3.5.24`. */
  readonly label: string;
  readonly baselinePath: string;
}

/** A table of counts with their changes. */
export interface CountTable {
  readonly rows: readonly CountRow[];
  readonly total: CountRow;
  readonly gone: readonly GoneRow[];
  /** The baseline, such as `since 24 Aug, 3 weeks`; null if nothing is compared. */
  readonly since: string | null;
  /** A sentence that says why the counts are not compared; null if they are. */
  readonly note: string | null;
}

export interface ReleaseCell extends ComparedCount {
  readonly id: string;
  readonly baselinePath: string | null;
}

export interface ReleaseTable extends Pick<ComparedReleases, "columns"> {
  /** The page of each column's release; null if it has none. */
  readonly columnPaths: readonly (string | null)[];
  readonly rows: readonly {
    readonly state: string;
    readonly isTotal: boolean;
    readonly cells: readonly (ReleaseCell | null)[];
  }[];
  readonly gone: readonly GoneRow[];
  /** Columns compared with an older version, such as `3.5.24` with `3.5.22`. */
  readonly rollovers: readonly { readonly column: string; readonly from: string }[];
  readonly since: string | null;
  readonly note: string | null;
}
