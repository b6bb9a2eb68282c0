import type { SocialCard } from "./card.ts";
import type { Chart } from "./chart.ts";
import type { Citation, Cited } from "./citation.ts";
import type { ComparedCount } from "./delta.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { IsoDate, MeetingStatus } from "./meeting.ts";
import type { ActionStatus, BodyPart } from "./outline.ts";
import type { JsonValue } from "./structured-data.ts";
import type { CountTable, ReleaseTable } from "./tables.ts";

/** What every page shows around its content. */
export interface SiteFrame {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Path under which the site is served, such as `/technology/`. */
  readonly basePath: string;
  /** Public address of the front page, ending in a slash. */
  readonly url: string;
  readonly indexing: boolean;
  /** Whether browsers keep visited pages. */
  readonly offline: boolean;
  readonly repositoryUrl: string | null;
  readonly meetingCount: number;
  readonly firstDate: IsoDate | null;
  readonly latestDate: IsoDate | null;
}

/** Something that has a page of its own. */
export interface Page {
  /** Path below the site's root. */
  readonly path: string;
}

export interface PageLink extends Page {
  readonly label: string;
}

/** What Previous and Next lead to; null at the ends. */
export interface Neighbours {
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
}

/** A person as a meeting names them. */
export interface NamedPerson {
  /** As the minutes write it. */
  readonly written: string;
  /** The person's own name; null where the spelling stands for nobody known, or for several. */
  readonly name: string | null;
  /** The person's page; null where there is no such person. */
  readonly path: string | null;
}

export interface ActionRow {
  readonly id: string;
  /** Where the item stands in its minutes. */
  readonly path: string;
  readonly owners: readonly NamedPerson[];
  readonly html: string;
  /** The same as plain text. */
  readonly text: string;
  readonly status: ActionStatus;
  readonly firstSeen: IsoDate;
  /** Whole weeks since then; 0 for a new item. */
  readonly weeks: number;
}

export interface ContentsEntry {
  readonly id: string;
  readonly title: string;
  readonly children: readonly ContentsEntry[];
}

/** What the team has planned, or called off, after a meeting. */
export interface Upcoming {
  readonly date: IsoDate;
  /** `13:00 CDT` */
  readonly time: string;
  /** Whether the minutes name the day; otherwise it follows from the weekly schedule. */
  readonly isStated: boolean;
  /** The meeting called off before that one; the reason is empty where none was given. */
  readonly cancelled: { readonly date: IsoDate; readonly reason: string } | null;
}

/** The facts of one meeting, as home and meeting pages show them. */
export interface MeetingSummary extends Page {
  readonly date: IsoDate;
  readonly title: string;
  readonly status: MeetingStatus;
  readonly attending: readonly NamedPerson[] | null;
  readonly triage: { readonly thisWeek: NamedPerson | null; readonly nextWeek: NamedPerson | null } | null;
  readonly queues: CountTable | null;
  readonly tickets: CountTable | null;
  readonly releases: ReleaseTable | null;
  readonly actions: readonly ActionRow[];
  /** What the tickets say, computed from them; null where there is no number to tell. */
  readonly sentence: string | null;
}

/** `/meetings/2020-09-14/` */
export interface MeetingPage extends MeetingSummary, Neighbours {
  readonly upcoming: Upcoming | null;
  readonly contents: readonly ContentsEntry[];
  readonly body: readonly BodyPart[];
  /** Pages of the issues that the minutes mention. */
  readonly issues: readonly PageLink[];
  /** Where the minutes file can be edited; null where no repository is known. */
  readonly editUrl: string | null;
  readonly cited: Cited;
  readonly citation: Citation;
  readonly description: string;
  readonly card: SocialCard;
  /** The same facts for programs that read pages. */
  readonly structuredData: JsonValue;
}

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
export interface IndexPage extends Page {
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

/** `/latest/` and aliases: a page that leads to another one. */
export interface RedirectPage extends Page {
  readonly target: string;
  readonly label: string;
}

/** The place of minutes that could not be published: what is wrong with them. */
export interface QuarantinePage extends Page, Neighbours {
  readonly date: IsoDate;
  readonly findings: readonly Diagnostic[];
}
