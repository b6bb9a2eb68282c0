import type { BodyPart } from "./body.ts";
import type { ImageProblem, ShownImage } from "./content/images.ts";
import type { Position, TextEdit } from "./diagnostic.ts";
import type { ActionItem, Decision, Section, Statement, SupportEntry, TopicMention } from "./outline.ts";

/** A calendar day such as `2020-09-14`. */
export type IsoDate = string;

/** The day of a meeting, or a month such as `2019-03` where its minutes tell no day. */
export type MeetingDate = string;

/** The last part of a meeting's address: its date, and its series if that is not the first, such as `2018-01-31/board`. */
export type MeetingId = string;

/** `agenda`: written before the meeting, so its counts may still change. */
export type MeetingStatus = "minutes" | "agenda" | "cancelled";

/** The three kinds of counts that minutes record. */
export type BoardName = "tickets" | "queues" | "releases";

export interface Attendee {
  /** As the minutes spell it. */
  readonly name: string;
}

/** Who triages incoming tickets, as written, `(?)` included; null if not recorded. */
export interface TriageDuty {
  readonly thisWeek: string | null;
  readonly nextWeek: string | null;
}

export interface TicketCount {
  /** The board's name for the state, or the name as written if the board does not list it. */
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

/** What the minutes say about the next meeting. */
export interface NextMeeting {
  /** Null if the minutes do not say. */
  readonly date: IsoDate | null;
  /** Why next week's meeting is cancelled: empty if no reason is given, null if it is not cancelled. */
  readonly cancelled: string | null;
}

/** An anchor that was once published, and the anchor that replaced it. */
export interface FormerAnchor {
  readonly old: string;
  readonly now: string;
}

/** An opening that is nearly a marker, and the marker that its author probably meant. */
export interface NearMarker {
  readonly written: string;
  readonly meant: string;
  /** Null where it is not certain that the author meant it. */
  readonly fix: Pick<TextEdit, "found" | "replacement"> | null;
}

interface PlacedNearMarker extends NearMarker {
  readonly position: Position;
}

/** A link to a page or part of this site; not `isLink` where it only looks like a link and is shown as text. */
export interface LocalLink {
  readonly url: string;
  readonly isLink: boolean;
  readonly position: Position;
}

/** An image file that minutes refer to and their page cannot show. */
export interface UnshownImage extends ImageProblem {
  /** Path of the file. */
  readonly file: string;
  /** As typed in the minutes. */
  readonly url: string;
  readonly position: Position;
}

/** An image file that the page of a meeting shows. */
export interface MeetingImage {
  /** Path of the file. */
  readonly file: string;
  readonly shown: ShownImage;
}

/** A heading that is more than one level below the heading before it; levels as typed. */
export interface SkippedLevel {
  readonly above: number;
  readonly level: number;
  readonly position: Position;
}

/** The lines of a file that hold one of its meetings, counted from 1. */
export interface MeetingLines {
  /** The line of the heading that names its day. */
  readonly from: number;
  /** The line after its last one. */
  readonly to: number;
  /** The line of the first meeting of the file; what is above concerns them all. */
  readonly first: number;
}

/** Where minutes are written. */
export interface PlaceOfMeeting {
  readonly path: string;
  /** Absent where the file holds no other meeting. */
  readonly lines?: MeetingLines;
}

/** Positions in the minutes file, for diagnostics. */
export interface MeetingSource extends PlaceOfMeeting {
  /** Where the body says who attended; absent if the front matter does, or nothing. */
  readonly attending?: Position;
  /** Where private text, such as a phone number, was withheld from the body. */
  readonly withheld: readonly Position[];
  /** Openings that are nearly markers of items, such as `Decison:`, with the marker that was probably meant. */
  readonly nearMarkers: readonly PlacedNearMarker[];
  /** Directives with an unknown name, such as `ticket` for `::ticket`. */
  readonly unknownDirectives: readonly { readonly name: string; readonly position: Position }[];
  /** Whether the file has dial-in details, which nothing else of the meeting holds. */
  readonly hasCoordinates: boolean;
  readonly localLinks: readonly LocalLink[];
  /** Absent if there are none. */
  readonly unshownImages?: readonly UnshownImage[];
  readonly skippedLevels: readonly SkippedLevel[];
  /** The first turn of a transcript that is no statement, because there are too many; absent if there are not. */
  readonly turnsWithoutAddress?: Position;
  /** Keys of the front matter that nothing is made of, as typed; absent if there are none. */
  readonly ignoredKeys?: readonly string[];
}

/** One meeting, as its minutes record it. Null means not recorded, which is neither zero nor empty. */
export interface Meeting {
  readonly id: MeetingId;
  readonly date: MeetingDate;
  readonly title: string;
  /** Id of the series in the settings. */
  readonly series: string;
  readonly status: MeetingStatus;
  readonly attending: readonly Attendee[] | null;
  readonly triage: TriageDuty | null;
  readonly queues: readonly QueueCount[] | null;
  readonly tickets: readonly TicketCount[] | null;
  readonly releases: readonly ReleaseCount[] | null;
  /** Boards whose counts were copied from earlier minutes, with the reason; empty if none was given. */
  readonly stale: Readonly<Partial<Record<BoardName, string>>>;
  readonly next: NextMeeting | null;
  /** Paths that redirect to this meeting. */
  readonly aliases: readonly string[];
  /** Anchors that headings or items of these minutes once had, with their replacements. */
  readonly formerAnchors: readonly FormerAnchor[];
  readonly sections: readonly Section[];
  readonly actions: readonly ActionItem[];
  readonly decisions: readonly Decision[];
  readonly support: readonly SupportEntry[];
  /** Turns of a transcript, in order; empty where the minutes are not a transcript. */
  readonly statements: readonly Statement[];
  /** Keys of the issue trackers in the settings, in order of first mention. */
  readonly issueKeys: readonly string[];
  /** Every line of the body that mentions a topic, once for each of its topics. */
  readonly mentions: readonly TopicMention[];
  readonly body: readonly BodyPart[];
  /** Those of the agenda too; absent if there are none. */
  readonly images?: readonly MeetingImage[];
  /** The text of an agenda that has a file of its own; null without one. */
  readonly agenda: readonly BodyPart[] | null;
  readonly source: MeetingSource;
}
