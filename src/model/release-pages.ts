import type { Chart } from "./chart.ts";
import type { TrendPoint } from "./count-series.ts";
import type { Neighbours, Page, PageLink } from "./pages.ts";

/** A release, from the first meeting that lists it to the last. */
export interface ReleaseSummary extends Page {
  readonly name: string;
  readonly first: PageLink;
  readonly last: PageLink;
  readonly meetingCount: number;
  /** Whether the latest release table lists it. */
  readonly isListed: boolean;
  /** Counts when last listed, such as `24 tickets: 11 Open, 13 Ready for Testing`. */
  readonly lastCounts: string;
}

/** One row of the list of releases. */
export interface ReleaseRow extends ReleaseSummary {
  /** Its number of tickets over time, without those in shared columns. */
  readonly trend: readonly TrendPoint[];
}

/** `/releases/` */
export interface ReleasesPage extends Page {
  /** Grouped by release series; the most recently listed series comes first. */
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly rows: readonly ReleaseRow[];
    /** Releases after these in the order, of which only the name and last meeting are shown; empty where there are few. */
    readonly earlier: readonly ReleaseSummary[];
  }[];
  /** A sentence about all releases together; null if there are none. */
  readonly sentence: string | null;
}

/** `/releases/3.5.24/`; previous and next are releases of the same series. */
export interface ReleasePage extends ReleaseSummary, Neighbours {
  /** One for its own column, and one for each column that it shares with other versions. */
  readonly charts: readonly Chart[];
}
