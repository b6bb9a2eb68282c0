import type { BoardName, IsoDate, MeetingId } from "../meeting.ts";
import type { ActionState } from "./comparison.ts";

/**
 * An action item as an index of `items`, with its state before and after. `listed` is null or missing if this meeting lists it, `by`
 * is missing unless it was handed over.
 */
export type PackedAction = readonly [
  item: number,
  before: ActionState | null,
  after: ActionState,
  listed?: MeetingId | null,
  by?: readonly number[],
];

/** How `/compare/2020.json` holds the meetings of a year, each compared with the one before of its series. */
export interface PackedChanges {
  /** Written name, full name and path of the page. */
  readonly people: readonly (readonly [written: string, name: string | null, path: string | null])[];
  /** Wordings of action items; owners are indices of `people`. Day and id are left out if they make the key. */
  readonly items: readonly {
    readonly key: string;
    readonly firstSeen?: IsoDate;
    readonly id?: string;
    readonly owners: readonly number[];
    readonly text: string;
  }[];
  readonly meetings: readonly {
    readonly meeting: MeetingId;
    readonly series: string;
    readonly since: MeetingId | null;
    readonly attending: readonly number[] | null;
    readonly boards: readonly {
      readonly board: BoardName;
      readonly since: MeetingId | null;
      /** Name, count before and count after. */
      readonly counts: readonly (readonly [name: string, before: number | null, after: number | null])[];
    }[];
    readonly actions: readonly PackedAction[];
    readonly decisions: readonly { readonly id: string; readonly text: string }[];
    readonly support: readonly {
      readonly id: string;
      readonly site: string;
      readonly people: readonly number[];
    }[];
  }[];
}
