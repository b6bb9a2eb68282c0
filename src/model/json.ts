import type { ActionHistoryStatus } from "./collected-pages.ts";
import type { Baseline, Delta } from "./delta.ts";
import type { IsoDate, MeetingDate, MeetingStatus } from "./meeting.ts";

/** Any JSON value. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** A count with its change; `delta` is null if it is not compared. */
export interface CountJson {
  readonly count: number;
  readonly delta: Delta | null;
}

/** `/api/meetings/<date>.json`; null means not recorded. */
export interface MeetingJson {
  readonly date: MeetingDate;
  readonly title: string;
  /** Id of its series. */
  readonly series: string;
  /** Address of the meeting's page. */
  readonly url: string;
  readonly status: MeetingStatus;
  readonly attending: readonly { readonly name: string; readonly person: string | null }[] | null;
  readonly triage: { readonly thisWeek: string | null; readonly nextWeek: string | null } | null;
  /** Empty if not recorded; the same applies to `tickets`. */
  readonly queues: readonly (CountJson & { readonly name: string })[];
  readonly tickets: readonly (CountJson & { readonly state: string })[];
  readonly releases: {
    readonly columns: readonly string[];
    readonly rows: readonly { readonly state: string; readonly cells: readonly (CountJson | null)[] }[];
  } | null;
  /** Boards whose counts were copied from earlier minutes, with the reason. */
  readonly stale: Readonly<Record<string, string>>;
  readonly gone: {
    readonly tickets: readonly GoneJson[];
    readonly queues: readonly GoneJson[];
    readonly releases: readonly GoneJson[];
    /** Open at the meeting before, and not listed at this one. */
    readonly actions: readonly ActionJson[];
  };
  readonly actions: readonly ActionJson[];
  readonly decisions: readonly DecisionJson[];
  /** Topics, issues and pull requests that the minutes mention, in order of first mention. */
  readonly topics: readonly TopicJson[];
  readonly support: readonly {
    readonly id: string;
    readonly site: string;
    readonly people: readonly string[];
    readonly text: string;
    readonly url: string;
  }[];
  /** Turns of a transcript, in order; empty where the minutes are not a transcript. */
  readonly statements: readonly StatementJson[];
  readonly source: SourceJson;
  /** Dates of the previous and next meeting of the series; null at either end. */
  readonly previous: IsoDate | null;
  readonly next: IsoDate | null;
}

/** What else the file of the minutes says, so that they can be written again. */
export interface SourceJson {
  /** From the folder of the project; null outside of it, and where the file holds other meetings too. */
  readonly path: string | null;
  /** What it says of the next meeting; `cancelled` is a reason, empty if none was given, or null. */
  readonly next: { readonly date: IsoDate | null; readonly cancelled: string | null } | null;
  readonly aliases: readonly string[];
  /** Old anchors with the new ones. */
  readonly anchors: Readonly<Record<string, string>>;
  /** Number of places in the text where private text was withheld. */
  readonly withheld: number;
  /** Whether the file has dial-in details, which are never published. */
  readonly hasCoordinates: boolean;
}

export interface GoneJson {
  readonly name: string;
  readonly baseline: Baseline;
}

export interface ActionJson {
  readonly id: string;
  readonly owners: readonly string[];
  readonly text: string;
  /** The list below the item, one line for each entry at any depth. */
  readonly details: readonly string[];
  /** Leads to the last minutes that list it. */
  readonly url: string;
  /** `back` if it is open again after it was gone or closed. */
  readonly status: ActionHistoryStatus;
  readonly firstSeen: IsoDate;
  readonly weeks: number;
}

export interface DecisionJson {
  readonly id: string;
  readonly text: string;
  readonly url: string;
  /** Titles of the headings above it, the outermost first. */
  readonly headings: readonly string[];
  /** Addresses of the earlier decisions that it replaces, and of the later ones that replace it. */
  readonly supersedes: readonly string[];
  readonly supersededBy: readonly string[];
}

export interface StatementJson {
  readonly id: string;
  /** As written. */
  readonly speaker: string;
  /** Last part of the address of the speaker's page; null where that is unknown. */
  readonly person: string | null;
  /** With the paragraphs that continue it, without the items in it. */
  readonly text: string;
  readonly url: string;
}

export interface TopicJson {
  /** Such as `XRootD`, `SOFTWARE-2873` or `nodejs/node#63055`. */
  readonly name: string;
  /** Address of its page. */
  readonly url: string;
}

/** `/api/archive.json` */
export interface ArchiveJson {
  readonly title: string;
  readonly url: string;
  readonly meetings: readonly {
    readonly date: IsoDate;
    readonly title: string;
    readonly series: string;
    readonly status: MeetingStatus;
    readonly url: string;
    readonly api: string;
  }[];
}

/** The data of a chart, exactly as drawn. */
export interface ChartJson {
  readonly title: string;
  readonly unit: string;
  readonly dates: readonly string[];
  readonly lines: readonly {
    readonly name: string;
    /** One for each date; null if the meeting did not list it. */
    readonly counts: readonly (number | null)[];
    readonly changes: readonly (number | null)[];
  }[];
  readonly doubtful: readonly { readonly date: string; readonly name: string; readonly reason: string }[];
  readonly notes: readonly { readonly date: string; readonly text: string }[];
}
