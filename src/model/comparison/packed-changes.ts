import type { BoardName, IsoDate, MeetingId } from "../meeting.ts";
import type { ActionState } from "./comparison.ts";

/** How `/compare/2020.json` holds the meetings of a year, each compared with the one before of its series. */
export interface PackedChanges {
  /** Written name, full name and path of the page. */
  readonly people: readonly (readonly [written: string, name: string | null, path: string | null])[];
  /** Wordings of action items; owners are indices of `people`. */
  readonly items: readonly {
    readonly key: string;
    readonly firstSeen: IsoDate;
    readonly id: string;
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
    readonly actions: readonly {
      /** Index of `items`. */
      readonly item: number;
      readonly before: ActionState | null;
      readonly after: ActionState;
      /** Left out if this meeting lists it. */
      readonly listed?: MeetingId;
      /** Left out unless it was handed over. */
      readonly by?: readonly number[];
    }[];
    readonly decisions: readonly { readonly id: string; readonly text: string }[];
    readonly support: readonly {
      readonly id: string;
      readonly site: string;
      readonly people: readonly number[];
    }[];
  }[];
}
