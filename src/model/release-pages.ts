import type { Chart } from "./chart.ts";
import type { TrendPoint } from "./count-series.ts";
import type { Neighbours, Page, PageLink } from "./pages.ts";

/** A release, from the first meeting that lists it to the last one. */
interface ReleaseSummary extends Page {
  readonly name: string;
  readonly first: PageLink;
  readonly last: PageLink;
  readonly meetingCount: number;
  /** Whether the latest table of releases lists it. */
  readonly isListed: boolean;
  /** What stood in it last, such as `24 tickets: 11 Open, 13 Ready for Testing`. */
  readonly lastCounts: string;
}

/** One release in the list of all. */
export interface ReleaseRow extends ReleaseSummary {
  /** All its tickets over time, without those of shared columns. */
  readonly trend: readonly TrendPoint[];
}

/** `/releases/` */
export interface ReleasesPage extends Page {
  /** By release series, the one listed last first. */
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly rows: readonly ReleaseRow[];
  }[];
  /** What all releases together hold; null where none is listed. */
  readonly sentence: string | null;
}

/** `/releases/3.5.24/`; its neighbours are the releases of its series. */
export interface ReleasePage extends ReleaseSummary, Neighbours {
  /** Its own column, and those that it shares with other versions. */
  readonly charts: readonly Chart[];
}
