import type { BoardName, IsoDate, MeetingStatus } from "../model/meeting.ts";

/** The counts of a table as typed, by name; empty texts are not recorded. */
export type TypedCounts = Readonly<Record<string, string>>;

export interface TypedColumn {
  readonly column: string;
  readonly counts: TypedCounts;
}

/** What the front matter holds besides the fields of the form. */
export interface KeptValues {
  /** The id of a series that is not the first. */
  readonly series?: string;
  /** The file has dial-in details, which are not known here. */
  readonly hasCoordinates?: boolean;
  readonly title?: string;
  /** Who attended, in the order of the file. */
  readonly attending?: readonly string[];
  /** The next meeting is cancelled without a reason. */
  readonly isNextCancelled?: boolean;
  readonly stale?: Readonly<Partial<Record<BoardName, string | true>>>;
  readonly aliases?: readonly string[];
  readonly anchors?: Readonly<Record<string, string>>;
}

/** The page as somebody filled it in. It is what the browser keeps, so it is plain JSON. */
export interface MinutesForm {
  readonly date: string;
  readonly status: MeetingStatus;
  /** Names that were tapped, in the order of the page. */
  readonly attending: readonly string[];
  /** Names with commas between them. */
  readonly others: string;
  readonly thisWeek: string;
  readonly nextWeek: string;
  readonly tickets: TypedCounts;
  readonly queues: TypedCounts;
  readonly releases: readonly TypedColumn[];
  readonly nextDate: IsoDate;
  readonly nextCancelled: string;
  readonly notes: string;
  readonly kept: KeptValues;
}
