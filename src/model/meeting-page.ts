import type { TrendPoint } from "./count-series.ts";
import type { JsonValue } from "./json.ts";
import type { IsoDate, MeetingStatus } from "./meeting.ts";
import type { ActionStatus, BodyPart } from "./outline.ts";
import type { NamedPerson, Neighbours, Page, PageLink } from "./pages.ts";
import type { CountTable, ReleaseTable } from "./tables.ts";

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
  readonly cited: CitationSource;
  readonly citation: Citation;
  readonly description: string;
  readonly card: SocialCard;
  /** The same facts for programs that read pages. */
  readonly structuredData: JsonValue;
}

/** What a citation tells of a meeting. */
export interface CitationSource {
  readonly title: string;
  readonly date: IsoDate;
  /** The part of the minutes, such as `OSG Software Team › Discussion`; null for all of them. */
  readonly section: string | null;
  /** Full address, of the section where there is one. */
  readonly url: string;
}

/** The same citation in each form that a reader may paste. */
export interface Citation {
  readonly text: string;
  readonly markdown: string;
  readonly bibtex: string;
}

/** One number of a card. */
export interface CardFigure {
  /** What is counted, in the number's singular or plural, such as `tickets`. */
  readonly label: string;
  readonly count: number;
  /** Since the earlier meeting; null where nothing is compared. */
  readonly change: number | null;
  /** The last counts, this one included; empty where they are not drawn. */
  readonly trend: readonly TrendPoint[];
}

/** The picture that a chat or a social network shows beside a link to a meeting. */
export interface SocialCard {
  /** Of the image, below the site's root. */
  readonly path: string;
  readonly siteTitle: string;
  /** The meeting's title; null where it says no more than the site's. */
  readonly title: string | null;
  readonly date: IsoDate;
  readonly status: MeetingStatus;
  /** Only what was recorded. */
  readonly figures: readonly CardFigure[];
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
}
