import type { IsoDate, MeetingStatus } from "./meeting.ts";
import type { NamedPerson, Neighbours, Page, PageLink } from "./pages.ts";

/** Where an action item stands in all minutes; `unlisted`: the latest minutes say no more of it. */
export type ThreadStatus = "open" | "done" | "dropped" | "unlisted";

/** An action item over all the meetings that list it. */
export interface ActionThread extends Page {
  readonly owners: readonly NamedPerson[];
  /** Safe inline HTML of the last listing, to which `path` leads. */
  readonly html: string;
  readonly text: string;
  readonly status: ThreadStatus;
  readonly firstSeen: IsoDate;
  readonly lastSeen: IsoDate;
  /** Whole weeks between the two. */
  readonly weeks: number;
}

/** A decision, or a support entry, where it stands in its minutes. */
export interface DecisionRow extends Page {
  readonly date: IsoDate;
  readonly html: string;
  readonly text: string;
}

export interface SupportRow extends DecisionRow {
  readonly site: string;
  readonly people: readonly NamedPerson[];
}

/** Rows of one year, newest first. */
export interface YearGroup<Row> {
  readonly year: string;
  readonly rows: readonly Row[];
}

/** `/actions/` */
export interface ActionsPage extends Page {
  /** What the latest minutes list as open, the longest carried first. */
  readonly open: readonly ActionThread[];
  /** All others by the year of their last listing. */
  readonly years: readonly YearGroup<ActionThread>[];
}

/** `/decisions/` */
export interface DecisionsPage extends Page {
  readonly years: readonly YearGroup<DecisionRow>[];
}

/** `/support/` */
export interface SupportPage extends Page {
  readonly years: readonly YearGroup<SupportRow>[];
}

/** One person in the list of all. */
export interface PersonRow extends Page {
  readonly name: string;
  readonly attendedCount: number;
  readonly triageCount: number;
  readonly openCount: number;
  /** Day of the last meeting that names the person in any of these. */
  readonly lastSeen: IsoDate;
}

/** `/people/` */
export interface PeoplePage extends Page {
  readonly rows: readonly PersonRow[];
  /** Names in the minutes that stand for nobody known, or for several, and are counted for nobody. */
  readonly unresolved: readonly string[];
}

/** Meetings that a person attended. */
export interface Attendance {
  readonly count: number;
  /** How many of the meetings from the first to the last of them recorded who was there. */
  readonly recordedCount: number;
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly years: readonly YearGroup<PageLink>[];
}

/** `/people/<slug>/`; its neighbours are those of the list of people. */
export interface PersonPage extends Page, Neighbours {
  readonly name: string;
  readonly feedPath: string;
  /** How the minutes write the name, besides the name itself. */
  readonly spellings: readonly string[];
  /** Null where no recorded attendance names the person. */
  readonly attendance: Attendance | null;
  /** Weeks of triage duty, by the meeting that says so. */
  readonly triage: readonly YearGroup<PageLink>[];
  readonly actions: readonly ActionThread[];
  readonly support: readonly SupportRow[];
}

/** One issue in the list of all. */
export interface TopicRow extends Page {
  readonly key: string;
  /** The line that mentioned it last. */
  readonly text: string;
  /** Where that line stands. */
  readonly lastPath: string;
  readonly meetingCount: number;
  readonly firstSeen: IsoDate;
  readonly lastSeen: IsoDate;
}

/** `/topics/`: issues by the year of their last mention. */
export interface TopicsPage extends Page {
  readonly count: number;
  readonly years: readonly YearGroup<TopicRow>[];
}

/** A line that names an issue, and where it leads. */
export interface MentionRow extends Page {
  /** Such as `OSG Software Team › Discussion`; empty where it stands above all headings. */
  readonly breadcrumb: string;
  readonly text: string;
}

/** `/topics/SOFTWARE-2873/`; its neighbours are those of the list of issues. */
export interface TopicPage extends Page, Neighbours {
  readonly key: string;
  readonly feedPath: string;
  /** The issue in its tracker. */
  readonly trackerUrl: string;
  /** Newest first. */
  readonly meetings: readonly {
    readonly path: string;
    readonly date: IsoDate;
    readonly title: string;
    readonly status: MeetingStatus;
    readonly mentions: readonly MentionRow[];
  }[];
}
