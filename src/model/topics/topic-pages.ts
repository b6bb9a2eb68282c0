import type { ActionHistory, DecisionRow, TopicRow, YearList } from "../collected-pages.ts";
import type { IsoDate, MeetingStatus } from "../meeting.ts";
import type { Neighbours, Page } from "../pages.ts";

/** `named`: the settings name it. `issue`: an issue or pull request of a tracker or repository. */
export type TopicKind = "named" | "issue";

/** `/topics/`: named topics, those in most meetings first, and issues by the year of their last mention. */
export interface TopicsPage extends Page, YearList<TopicRow> {
  readonly named: readonly TopicRow[];
  readonly issueCount: number;
}

/** Lines that mention a topic, one after the other in the same part of the minutes, to which `path` links. */
export interface MentionRow extends Page {
  /** Such as `OSG Software Team › Discussion`; empty above the first heading. */
  readonly breadcrumb: string;
  /** At least one. */
  readonly texts: readonly string[];
}

/** A meeting that mentions a topic. */
export interface TopicMeeting extends Page {
  readonly date: IsoDate;
  /** Null if it is the title of the only series. */
  readonly title: string | null;
  readonly status: MeetingStatus;
  /** Of the first meeting of a month in its list; null for the others. */
  readonly anchor: string | null;
  readonly mentions: readonly MentionRow[];
}

/** How many lines of a month, or of a year, mention a topic. */
export interface MentionCount {
  /** Such as `2020-09` or `2020`. */
  readonly period: string;
  readonly count: number;
  /** Leads to the first of the lines; null where there is none. */
  readonly path: string | null;
}

/** `/topics/SOFTWARE-2873/`; previous and next follow the order of the list of topics. */
export interface TopicPage extends Page, Neighbours {
  readonly kind: TopicKind;
  readonly label: string;
  /** What it is about, in the words of the minutes; empty if no line says it, and for a named topic. */
  readonly subject: string;
  /** Other words that count as the topic. */
  readonly spellings: readonly string[];
  readonly feedPath: string;
  /** Address of an issue in its tracker; null for a named topic. */
  readonly trackerUrl: string | null;
  readonly meetingCount: number;
  readonly mentionCount: number;
  readonly firstSeen: IsoDate;
  readonly lastSeen: IsoDate;
  /** Links to the first and to the latest line that mentions it. */
  readonly firstPath: string;
  readonly lastPath: string;
  /** Whether it has not been mentioned for weeks. Their number would change the page with each meeting. */
  readonly isQuiet: boolean;
  /** From the first mention to the last, by month or, over many months, by year; empty for a single month. */
  readonly counts: readonly MentionCount[];
  /** Items that mention the topic: open ones, then others; of many, the newest. */
  readonly actions: readonly ActionHistory[];
  /** Newest first; of many, the newest. */
  readonly decisions: readonly DecisionRow[];
  /** Newest first; of many, the newest. */
  readonly meetings: readonly TopicMeeting[];
  /** A page for each year, if there is too much for one page. */
  readonly years: readonly TopicYearPage[];
}

/** `/topics/xrootd/2020/`; previous and next are years of the same topic. */
export interface TopicYearPage extends Page, Neighbours {
  readonly label: string;
  readonly topicPath: string;
  readonly year: string;
  /** Items that were last listed in that year. */
  readonly actions: readonly ActionHistory[];
  readonly decisions: readonly DecisionRow[];
  readonly meetings: readonly TopicMeeting[];
}
