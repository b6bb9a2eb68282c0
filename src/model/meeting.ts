import type { Position } from "./diagnostic.ts";
import type {
  ActionItem,
  BodyPart,
  Decision,
  IssueMention,
  Passage,
  Section,
  SupportEntry,
} from "./outline.ts";

/** A calendar day such as `2020-09-14`. */
export type IsoDate = string;

/** `agenda`: written before the meeting, so its figures are not yet facts. */
export type MeetingStatus = "minutes" | "agenda" | "cancelled";

/** The three kinds of counts that minutes hold. */
export type BoardName = "tickets" | "queues" | "releases";

export interface Attendee {
  /** As the minutes spell it. */
  readonly name: string;
}

/** Who looks after incoming tickets, as written (a `(?)` is kept); null where the minutes do not say. */
export interface TriageDuty {
  readonly thisWeek: string | null;
  readonly nextWeek: string | null;
}

export interface TicketCount {
  /** The board's own name of the state, or the written one where the board has none. */
  readonly state: string;
  readonly count: number;
}

export interface QueueCount {
  readonly name: string;
  readonly count: number;
}

/** The counts of one release column, such as `3.5.24` or `Both`. */
export interface ReleaseCount {
  readonly column: string;
  readonly counts: readonly TicketCount[];
}

/** What the minutes say of the next meeting. */
export interface NextMeeting {
  /** The day, where stated. */
  readonly date: IsoDate | null;
  /** Why next week's meeting is cancelled; empty where no reason is given, null where it is not cancelled. */
  readonly cancelled: string | null;
}

/** An anchor that was published, and the one that it must lead to. */
export interface FormerAnchor {
  readonly old: string;
  readonly now: string;
}

/** Where a meeting was written down, so that a finding can point at the very spot. */
export interface MeetingSource {
  readonly path: string;
  /** Position of each front matter value by its path as typed, joined by slashes, such as `tickets/Open`. */
  readonly positions: Readonly<Record<string, Position>>;
  /** Where private text, such as a dial-in number, was taken out of the body. */
  readonly withheld: readonly Position[];
  /** Directives whose name is unknown, such as `ticket` for `::ticket`. */
  readonly unknownDirectives: readonly { readonly name: string; readonly position: Position }[];
}

/** One meeting as its minutes tell it. Null means not recorded, which is not zero and not empty. */
export interface Meeting {
  readonly date: IsoDate;
  readonly title: string;
  /** Id of the series in the settings. */
  readonly series: string;
  readonly status: MeetingStatus;
  readonly attending: readonly Attendee[] | null;
  readonly triage: TriageDuty | null;
  readonly queues: readonly QueueCount[] | null;
  readonly tickets: readonly TicketCount[] | null;
  readonly releases: readonly ReleaseCount[] | null;
  /** Boards whose counts are a copy of older ones, with the reason. */
  readonly stale: Readonly<Partial<Record<BoardName, string>>>;
  readonly next: NextMeeting | null;
  /** Site paths that must lead to this meeting. */
  readonly aliases: readonly string[];
  /** Anchors that parts of these minutes once had, and the ones that they have now. */
  readonly formerAnchors: readonly FormerAnchor[];
  readonly sections: readonly Section[];
  readonly actions: readonly ActionItem[];
  readonly decisions: readonly Decision[];
  readonly support: readonly SupportEntry[];
  /** Issue keys in the order of their first mention. */
  readonly issueKeys: readonly string[];
  /** Every line of the body that names an issue, once for each of its issues. */
  readonly mentions: readonly IssueMention[];
  /** The text of the body by the place that it can be linked at, in order. */
  readonly passages: readonly Passage[];
  readonly body: readonly BodyPart[];
  readonly source: MeetingSource;
}
