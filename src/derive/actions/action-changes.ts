import type { IsoDate, Meeting, MeetingId } from "../../model/meeting.ts";
import type { ActionChange } from "../../model/meeting-page.ts";
import type { CarriedAction } from "./carried-actions.ts";

/** An action item with what became of it, and the meeting that lists it: the earlier one if it is gone. */
export interface ChangedAction {
  readonly change: ActionChange;
  readonly carried: CarriedAction;
  readonly meeting: MeetingId;
}

/** What became of action items from one meeting to the next of its series. */
export interface ActionChanges {
  readonly meeting: MeetingId;
  readonly date: IsoDate;
  /** The meeting before; null for the first of its series. */
  readonly since: IsoDate | null;
  /** New items first, then those carried, the oldest first, those closed, and those that are gone. */
  readonly actions: readonly ChangedAction[];
}

/**
 * What became of the action items at the latest meeting that was not cancelled; null without one. An item that was closed
 * at the meeting before already is no change, whether it is listed again or not. `meetings` are sorted by day.
 */
export function latestActionChanges(
  meetings: readonly Meeting[],
  actions: ReadonlyMap<MeetingId, readonly CarriedAction[]>,
): ActionChanges | null {
  const held = meetings.filter(({ status }) => status !== "cancelled");
  const latest = held.at(-1);
  if (!latest) return null;
  const before = held.slice(0, -1).findLast(({ series }) => series === latest.series) ?? null;
  const now = actions.get(latest.id) ?? [];
  const then = (before && actions.get(before.id)) ?? [];
  const closedBefore = new Set(then.filter(({ action }) => action.status !== "open").map(({ key }) => key));
  const listed = new Set(now.map(({ key }) => key));
  const inNow = (change: ActionChange, belongs: (carried: CarriedAction) => boolean): ChangedAction[] =>
    now.filter(belongs).map((carried) => ({ change, carried, meeting: latest.id }));
  const isOpen = ({ action }: CarriedAction): boolean => action.status === "open";
  return {
    meeting: latest.id,
    date: latest.date,
    since: before?.date ?? null,
    actions: [
      ...inNow("new", (carried) => isOpen(carried) && carried.firstSeen === latest.date),
      ...inNow("carried", (carried) => isOpen(carried) && carried.firstSeen !== latest.date).toSorted(
        (a, b) => a.carried.firstSeen.localeCompare(b.carried.firstSeen, "en"),
      ),
      ...inNow("closed", (carried) => !isOpen(carried) && !closedBefore.has(carried.key)),
      ...then
        .filter((carried) => isOpen(carried) && !listed.has(carried.key))
        .map((carried): ChangedAction => ({ change: "gone", carried, meeting: before?.id ?? latest.id })),
    ],
  };
}
