import type { Chart } from "./chart.ts";
import type { TrendPoint } from "./count-series.ts";
import type { Neighbours, Page, PageLink } from "./pages.ts";

/** How long the minutes list a release, from the first meeting to the last. */
export interface ReleaseDuration {
  /** Whole weeks; 0 if one meeting lists it. */
  readonly weeks: number;
  /** `startUnknown`: the first of all tables already lists it, so it began before the minutes did. */
  readonly kind: "finished" | "underWay" | "startUnknown";
}

/** The quartiles of finished releases of one series, in whole weeks. At least half of them took from `low` to `high`. */
export interface UsualDuration {
  /** How many are finished. */
  readonly count: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** A release, from the first meeting that lists it to the last. */
export interface ReleaseSummary extends Page {
  readonly name: string;
  readonly first: PageLink;
  readonly last: PageLink;
  readonly meetingCount: number;
  readonly duration: ReleaseDuration;
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
    /** Null for fewer than four finished releases, and outside any series. */
    readonly usual: UsualDuration | null;
    readonly rows: readonly ReleaseRow[];
    /** Releases after these in the order, of which only the name and last meeting are shown; empty where there are few. */
    readonly earlier: readonly ReleaseSummary[];
  }[];
  /** A sentence about all releases together; null if there are none. */
  readonly sentence: string | null;
}

/** `/releases/3.5.24/`; previous and next are releases of the same series. */
export interface ReleasePage extends ReleaseSummary, Neighbours {
  /** How long its series usually takes, with the link to the releases that this is computed from; null if too little is known. */
  readonly usual: (UsualDuration & PageLink) | null;
  /** One for its own column, and one for each column that it shares with other versions. */
  readonly charts: readonly Chart[];
  /** The address of the figures of all of them. */
  readonly csvPath: string;
}
