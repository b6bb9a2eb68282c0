import type { Chart } from "./chart.ts";
import type { ComparedCount } from "./delta.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { IsoDate, MeetingStatus } from "./meeting.ts";
import type { ActionReview, FactName, MeetingSummary, SocialCard, Upcoming } from "./meeting-page.ts";
import type { Neighbours, Page, SeriesLink } from "./pages.ts";

/** One row of the index: a meeting of a series, or scheduled days without one. */
export type IndexRow = { readonly series: SeriesLink | null } & (
  | {
      readonly kind: "meeting";
      readonly path: string;
      readonly date: IsoDate;
      readonly status: MeetingStatus;
      /** Main topics of the minutes, as plain text. */
      readonly topics: readonly string[];
      /** Number of people who attended; null if not recorded. */
      readonly attendance: number | null;
      readonly tickets: ComparedCount | null;
      readonly releases: readonly string[];
      /** What these minutes left out and the meetings before them recorded. */
      readonly unrecorded: readonly FactName[];
    }
  | { readonly kind: "cancelled"; readonly date: IsoDate; readonly reason: string }
  | {
      readonly kind: "missing";
      /** Scheduled days without minutes, oldest first. */
      readonly days: readonly [IsoDate, ...IsoDate[]];
    }
  | { readonly kind: "quarantined"; readonly path: string; readonly date: IsoDate }
);

/** `/series/<id>/`, in an archive of several series. */
export interface SeriesPage extends Page {
  readonly title: string;
  readonly feedPath: string;
  readonly calendarPath: string;
  readonly meetingCount: number;
  /** Null if its minutes and its schedule tell nothing. */
  readonly upcoming: Upcoming | null;
  /** Newest first. */
  readonly years: readonly IndexYear[];
  readonly yearPages: readonly YearPage[];
}

/** A series on the front page, in an archive of several. */
export interface SeriesRow extends SeriesLink {
  readonly meetingCount: number;
  readonly latest: { readonly path: string; readonly date: IsoDate };
  /** The day of its next meeting; null if nothing tells. */
  readonly next: IsoDate | null;
}

/** `/` */
export interface HomePage extends Page {
  /** Null if the archive has no meetings. */
  readonly latest: MeetingSummary | null;
  readonly upcoming: Upcoming | null;
  /** What a returning reader's last visit is compared with; null if there is nothing to compare. */
  readonly changes: {
    /** Years with changes to compare, oldest first. */
    readonly years: readonly string[];
    /** The latest day whose minutes are no agenda. */
    readonly latest: IsoDate;
  } | null;
  /** Null if neither the latest meeting nor the one before it has an action item. */
  readonly review: ActionReview | null;
  readonly card: SocialCard | null;
  readonly trend: Chart | null;
  readonly recent: readonly IndexRow[];
  /** Empty in an archive of one series. */
  readonly series: readonly SeriesRow[];
}

/** The rows of one month such as `2020-09`, newest first. */
export interface MonthRows {
  readonly month: string;
  readonly meetingCount: number;
  readonly rows: readonly IndexRow[];
}

/** One year in the list of all meetings. */
export interface IndexYear {
  readonly year: string;
  /** Null for a year without minutes: it has no page. */
  readonly path: string | null;
  readonly meetingCount: number;
  /** Whether the list shows its meetings; those of other years are on their pages alone. */
  readonly isListed: boolean;
  /** Newest first; months without a row are left out. */
  readonly months: readonly MonthRows[];
}

/** `/meetings/` */
export interface MeetingIndexPage extends Page {
  /** Newest first. */
  readonly years: readonly IndexYear[];
  /** Errors of files that have no page of their own. */
  readonly undated: readonly Diagnostic[];
}

/** An entry of the calendar: as in the index, but with one entry for each day without minutes. */
export type CalendarDay =
  | Exclude<IndexRow, { readonly kind: "missing" }>
  | { readonly kind: "missing"; readonly series: SeriesLink | null; readonly date: IsoDate };

/** Whether a period is before the first or after the last date of the archive; null if it is inside. */
export type OutsideArchive = "before" | "after" | null;

/** A month such as `2020-09` in five parts, starting on the 1st, 8th, 15th, 22nd and 29th. */
export interface CalendarMonth {
  readonly month: string;
  readonly outside: OutsideArchive;
  /** Whether the list below the calendar has a heading for the month. */
  readonly isListed: boolean;
  readonly parts: readonly {
    /** Oldest first. */
    readonly days: readonly CalendarDay[];
    readonly outside: OutsideArchive;
  }[];
}

/** `/meetings/2020/`, or `/series/docs/2020/` for the meetings of one series. */
export interface YearPage extends Page, Neighbours {
  /** The series whose meetings they are; null for all. */
  readonly series: SeriesLink | null;
  readonly year: string;
  /** January to December. */
  readonly calendar: readonly CalendarMonth[];
  /** Newest first. */
  readonly months: readonly MonthRows[];
  readonly meetingCount: number;
  /** Cancelled meetings, with or without a page of their own. */
  readonly cancelledCount: number;
  /** Scheduled days without minutes and without a cancellation. */
  readonly missingCount: number;
}

/** `/trends/` */
export interface TrendsPage extends Page {
  readonly charts: readonly Chart[];
  /** Number of minutes left out because of errors. */
  readonly quarantinedCount: number;
}
