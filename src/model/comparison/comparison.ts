import type { BoardName, IsoDate, MeetingId } from "../meeting.ts";
import type { ActionStatus } from "../outline.ts";
import type { NamedPerson } from "../pages.ts";

/** Where an action item stands after a meeting. `gone`: it was open, and a later meeting did not list it. */
export type ActionState = ActionStatus | "gone";

/**
 * What became of an action item between two meetings. `back`: open again after it was gone or closed. `carried`: open at both.
 */
export type ActionChange = "new" | "back" | "carried" | "done" | "dropped" | "gone";

/** A count with the meeting that recorded it. */
export interface RecordedCount {
  readonly meeting: MeetingId;
  readonly count: number;
}

/** A count of a board before and after; null where the table does not list it. */
export interface CountChange {
  readonly name: string;
  readonly before: RecordedCount | null;
  readonly after: RecordedCount | null;
  /** The first meeting that lists it, if the table before did not; null otherwise, and where there is no earlier table. */
  readonly begun: MeetingId | null;
  /** The first meeting whose table no longer lists it; null while it is listed. */
  readonly ended: MeetingId | null;
}

/** The counts of one board of a series; those of releases are the totals of columns. */
export interface BoardChange {
  readonly series: string;
  readonly board: BoardName;
  /** The meeting that recorded the counts before; null if there are none. */
  readonly since: MeetingId | null;
  /** The meeting that recorded the counts after. */
  readonly until: MeetingId;
  readonly counts: readonly CountChange[];
}

/** An action item that was open before or after, or whose state changed. */
export interface ItemChange {
  /** Identifies the item across meetings. */
  readonly key: string;
  /** Null if no earlier meeting listed it. */
  readonly before: ActionState | null;
  readonly after: ActionState;
  readonly firstSeen: IsoDate;
  /** The last meeting that lists it, where `id` is its anchor. */
  readonly listed: MeetingId;
  readonly id: string;
  readonly owners: readonly NamedPerson[];
  /** Its owners before, if it was handed over; null otherwise. */
  readonly handedOverBy: readonly NamedPerson[] | null;
  /** Plain text, shortened if it is long. */
  readonly text: string;
}

/** A meeting that lies between. */
export interface ComparedMeeting {
  readonly meeting: MeetingId;
  readonly series: string;
  /** The meeting before of the same series; null for the first. */
  readonly since: MeetingId | null;
  /** Null if it was not recorded, or the meeting has not taken place. */
  readonly attending: readonly NamedPerson[] | null;
}

export interface DecidedItem {
  readonly meeting: MeetingId;
  readonly id: string;
  readonly text: string;
}

/** A support entry. */
export interface SupportedSite {
  readonly meeting: MeetingId;
  readonly id: string;
  readonly site: string;
  readonly people: readonly NamedPerson[];
}

/** What changed after one meeting, until another one and at it. Everything is in the order of its meetings. */
export interface Comparison {
  readonly meetings: readonly ComparedMeeting[];
  readonly boards: readonly BoardChange[];
  readonly actions: readonly ItemChange[];
  readonly decisions: readonly DecidedItem[];
  readonly support: readonly SupportedSite[];
}
