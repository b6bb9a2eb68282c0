import type { Chart } from "./chart.ts";
import type { ComparedCount } from "./delta.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { IsoDate, MeetingStatus } from "./meeting.ts";
import type { ActionRow, MeetingSummary, SocialCard, Upcoming } from "./meeting-page.ts";
import type { Neighbours, Page } from "./pages.ts";

/** One line of the index: a meeting, or weeks without one. */
export type IndexRow =
  | {
      readonly kind: "meeting";
      readonly path: string;
      readonly date: IsoDate;
      readonly status: MeetingStatus;
      /** First lines of the minutes, as plain text. */
      readonly topics: readonly string[];
      /** Null where attendance was not recorded. */
      readonly attendance: number | null;
      readonly tickets: ComparedCount | null;
      readonly releases: readonly string[];
    }
  | { readonly kind: "cancelled"; readonly date: IsoDate; readonly reason: string }
  | { readonly kind: "missing"; readonly from: IsoDate; readonly weeks: number }
  | { readonly kind: "quarantined"; readonly path: string; readonly date: IsoDate };

/** `/` */
export interface HomePage extends Page {
  /** Null for an archive without meetings. */
  readonly latest: MeetingSummary | null;
  readonly upcoming: Upcoming | null;
  /** Of the latest meeting, as is its card. */
  readonly openActions: readonly ActionRow[];
  readonly card: SocialCard | null;
  readonly trend: Chart | null;
  readonly recent: readonly IndexRow[];
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
  /** Null for a year without minutes, which has no page. */
  readonly path: string | null;
  readonly meetingCount: number;
  /** Newest first; a month in which nothing begins or happens is left out. */
  readonly months: readonly MonthRows[];
}

/** `/meetings/` */
export interface MeetingIndexPage extends Page {
  /** Newest first. */
  readonly years: readonly IndexYear[];
  /** Files that could not be published under any date. */
  readonly undated: readonly Diagnostic[];
}

/** What is known of a day of the calendar: as in the index, but each week without minutes has a day of its own. */
export type CalendarDay =
  | Exclude<IndexRow, { readonly kind: "missing" }>
  | { readonly kind: "missing"; readonly date: IsoDate };

/** Whether a time lies before the first or after the last day that is known. */
export type OutsideArchive = "before" | "after" | null;

/** A month such as `2020-09` in five parts: the days from the 1st, 8th, 15th, 22nd and 29th on. */
export interface CalendarMonth {
  readonly month: string;
  readonly outside: OutsideArchive;
  /** Whether the list of the year has a heading for it. */
  readonly isListed: boolean;
  readonly parts: readonly {
    /** Oldest first. */
    readonly days: readonly CalendarDay[];
    readonly outside: OutsideArchive;
  }[];
}

/** `/meetings/2020/` */
export interface YearPage extends Page, Neighbours {
  readonly year: string;
  /** From January to December. */
  readonly calendar: readonly CalendarMonth[];
  /** Newest first. */
  readonly months: readonly MonthRows[];
  readonly meetingCount: number;
  /** Meetings that were called off, with or without a page of their own. */
  readonly cancelledCount: number;
  /** Weeks of which nothing is known. */
  readonly missingCount: number;
}

/** `/trends/` */
export interface TrendsPage extends Page {
  readonly charts: readonly Chart[];
  /** How many files are left out because of their findings. */
  readonly quarantinedCount: number;
}
