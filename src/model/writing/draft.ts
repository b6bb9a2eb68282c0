import type { IsoDate, QueueCount, ReleaseCount, TicketCount, TriageDuty } from "../meeting.ts";

/** Counts of one board as they were last recorded; `date` is the meeting that recorded them. */
export interface EarlierCounts<Counts> {
  readonly date: IsoDate;
  readonly counts: readonly Counts[];
}

/** An action item that is still open, for the minutes of the next meeting. */
export interface OpenItem {
  /** Titles of the headings above it, the outermost first. */
  readonly headings: readonly string[];
  /** One item of a list, over several lines if it has lists of its own. */
  readonly markdown: string;
  /** As written; empty where the minutes name nobody. */
  readonly owners: readonly string[];
  /** Plain text, without owners. */
  readonly text: string;
  readonly firstSeen: IsoDate;
  /** Whole weeks from `firstSeen` to the next meeting. */
  readonly weeks: number;
}

/** What is known of a meeting before it takes place. */
export interface MinutesDraft {
  readonly date: IsoDate;
  /** Name of the file, without its ending. */
  readonly name: string;
  /** Id of its series; null for the first one, which minutes need not name. */
  readonly series: string | null;
  /** Who is expected to be on triage duty; null if the team records none. */
  readonly triage: TriageDuty | null;
  /** Who attended most of the latest meetings, as they are usually written. */
  readonly regulars: readonly string[];
  /** Null if the latest meetings recorded none. */
  readonly queues: EarlierCounts<QueueCount> | null;
  readonly tickets: EarlierCounts<TicketCount> | null;
  readonly releases: EarlierCounts<ReleaseCount> | null;
  /** Headings and places of tables, as Markdown. */
  readonly template: string;
  readonly openItems: readonly OpenItem[];
}
