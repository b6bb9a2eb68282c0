import type { BodyPart, Inline, List } from "./body.ts";
import type { DecisionRow } from "./collected-pages.ts";
import type { ActionChange } from "./comparison/comparison.ts";
import type { TrendPoint } from "./count-series.ts";
import type { ComparedCount } from "./delta.ts";
import type { JsonValue } from "./json.ts";
import type { IsoDate, MeetingId, MeetingStatus } from "./meeting.ts";
import type { ActionStatus } from "./outline.ts";
import type { NamedPerson, Neighbours, Page, PageLink, SeriesLink } from "./pages.ts";
import type { CountTable, ReleaseTable } from "./tables.ts";

export interface ActionRow {
  readonly id: string;
  /** Link to the item in its minutes. */
  readonly path: string;
  readonly owners: readonly NamedPerson[];
  readonly content: readonly Inline[];
  /** The same as plain text. */
  readonly text: string;
  /** The lists below the item. */
  readonly details: readonly List[];
  readonly status: ActionStatus;
  readonly firstSeen: IsoDate;
  /** Whole weeks since `firstSeen`; 0 for a new item. */
  readonly weeks: number;
  /** Its owners at the meeting before that lists it, if they were others; null otherwise. */
  readonly handedOverBy: readonly NamedPerson[] | null;
}

/** Action items of a meeting that share what became of them; `change` is null for those closed before and listed again. */
export interface ActionGroup {
  readonly change: ActionChange | null;
  readonly rows: readonly ActionRow[];
}

/**
 * An action item with what became of it since the meeting before. It links to the latest minutes that list it: the earlier ones if
 * it is gone.
 */
export interface ReviewedAction extends ActionRow {
  readonly change: ActionChange;
}

/** The action items of the latest meeting by person, with what became of them since the meeting before; `path` is its page. */
export interface ActionReview extends Page {
  readonly date: IsoDate;
  /** The meeting before; null if there is none. */
  readonly since: IsoDate | null;
  /** Each item counts once, whoever owns it. */
  readonly counts: Readonly<Record<ActionChange, number>>;
  /** By name; `person` is null for items that name nobody. */
  readonly groups: readonly {
    readonly person: NamedPerson | null;
    readonly rows: readonly ReviewedAction[];
  }[];
}

/** What changed since the meeting before, beside counts and action items; `path` is that of the page that compares both. */
export interface MeetingChanges extends Page {
  readonly since: IsoDate;
  readonly decisions: readonly PageLink[];
  /** Releases that the tables list for the first time, and no longer. */
  readonly begun: readonly PageLink[];
  readonly ended: readonly PageLink[];
  /** Support entries by their sites. */
  readonly support: readonly PageLink[];
  /** Who was not at the meeting before that recorded attendance, and who was only there. */
  readonly came: readonly NamedPerson[];
  readonly missed: readonly NamedPerson[];
}

export interface ContentsEntry {
  readonly id: string;
  readonly title: string;
  readonly children: readonly ContentsEntry[];
}

/** What was planned at a meeting. */
export interface Upcoming {
  /** Date of that meeting. */
  readonly after: IsoDate;
  /** The next meeting; null if neither the minutes nor a schedule name a day. */
  readonly next: {
    readonly date: IsoDate;
    /** `13:00 CDT`; null if it is not known. */
    readonly time: string | null;
    /** When the day ends in the team's time zone, such as `2020-09-22T05:00:00Z`. */
    readonly until: string;
    /** Whether the minutes name the date; otherwise it follows from the schedule. */
    readonly isStated: boolean;
  } | null;
  /** A cancelled meeting before the next one; the reason is empty if none was given. */
  readonly cancelled: { readonly date: IsoDate; readonly reason: string } | null;
}

/** The facts that minutes record in their front matter. */
export type FactName = "attendance" | "triage" | "tickets" | "queues" | "releases";

/** The summary of one meeting on its own page and on the home page. */
export interface MeetingSummary extends Page {
  readonly id: MeetingId;
  /** Id of its series. */
  readonly series: string;
  readonly date: IsoDate;
  readonly title: string;
  readonly status: MeetingStatus;
  readonly attending: readonly NamedPerson[] | null;
  /** The number of people in `attending`; null if there are none. */
  readonly attendance: ComparedCount | null;
  readonly triage: { readonly thisWeek: NamedPerson | null; readonly nextWeek: NamedPerson | null } | null;
  readonly queues: CountTable | null;
  readonly tickets: CountTable | null;
  readonly releases: ReleaseTable | null;
  /** What these minutes left out and the meetings before them recorded. */
  readonly unrecorded: readonly FactName[];
  readonly actions: readonly ActionRow[];
  /** A sentence about the ticket counts; null if there are none. */
  readonly sentence: string | null;
}

/** `/meetings/2020-09-14/` */
export interface MeetingPage extends MeetingSummary, Neighbours {
  /** The list of its series; null in an archive of one series. */
  readonly seriesLink: SeriesLink | null;
  /** The text of an agenda that has a file of its own; null without one. */
  readonly agenda: readonly BodyPart[] | null;
  readonly upcoming: Upcoming | null;
  /** What became of each action item since the meeting before; empty for a cancelled meeting. */
  readonly actionGroups: readonly ActionGroup[];
  readonly changes: MeetingChanges | null;
  readonly contents: readonly ContentsEntry[];
  readonly body: readonly BodyPart[];
  /** The pages of those who speak in the text, by the names of its statements. */
  readonly speakers: ReadonlyMap<string, string>;
  /** What was decided. */
  readonly decided: readonly (readonly Inline[])[];
  /** Decisions of this meeting that later ones replace; mostly empty. */
  readonly superseded: readonly DecisionRow[];
  /** Links to the pages of the topics that the minutes mention. */
  readonly issues: readonly PageLink[];
  /** Link to edit the minutes file; null if no repository is configured. */
  readonly editUrl: string | null;
  /** The page on which the minutes can be edited in the browser; null for those of a month, or of a file of several meetings. */
  readonly editorPath: string | null;
  readonly cited: CitationSource;
  readonly citation: Citation;
  readonly description: string;
  readonly card: SocialCard;
  /** JSON-LD for search engines. */
  readonly structuredData: JsonValue;
}

/** The meeting, or section of it, that a citation refers to. */
export interface CitationSource {
  readonly title: string;
  readonly date: IsoDate;
  /** Such as `OSG Software Team › Discussion`; null for the whole minutes. */
  readonly section: string | null;
  /** Full address, with the section's anchor if there is one. */
  readonly url: string;
}

/** A citation in each format that readers can copy. */
export interface Citation {
  readonly text: string;
  readonly markdown: string;
  readonly bibtex: string;
}

/** One number on a social card. */
export interface CardFigure {
  /** What is counted, in the singular or plural, such as `tickets`. */
  readonly label: string;
  readonly count: number;
  /** Change since the baseline meeting; null if it is not compared. */
  readonly change: number | null;
  /** Recent counts, up to this one; empty if no trend line is drawn. */
  readonly trend: readonly TrendPoint[];
}

/** The picture that a chat or a social network shows beside a link to a meeting. */
export interface SocialCard {
  /** Path of the image. */
  readonly path: string;
  /** The colour of the site, such as `#0b5a5e`; null for our own. */
  readonly accent: string | null;
  readonly siteTitle: string;
  /** The meeting's title; null if it adds nothing to the site's title. */
  readonly title: string | null;
  readonly date: IsoDate;
  readonly status: MeetingStatus;
  /** Recorded figures only. */
  readonly figures: readonly CardFigure[];
  /** Alternative text. */
  readonly alt: string;
}
