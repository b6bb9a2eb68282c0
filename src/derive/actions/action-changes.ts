import { actionChange } from "../../compare/action-change.ts";
import type { ActionChange, ActionState } from "../../model/comparison/comparison.ts";
import type { Meeting, MeetingId } from "../../model/meeting.ts";
import type { CarriedAction } from "./carried-actions.ts";
import { isCompared } from "./compared-meetings.ts";

/** An action item as a meeting lists it. */
export interface ActionListing {
  readonly meeting: MeetingId;
  readonly carried: CarriedAction;
}

/** An action item with what became of it at a meeting. It is listed there, or earlier if it is gone. */
export interface ChangedAction extends ActionListing {
  /** Null if it was closed before and is listed again as closed. */
  readonly change: ActionChange | null;
  /** Null if no earlier meeting listed it. */
  readonly before: ActionState | null;
  readonly after: ActionState;
  /** How the last meeting before listed it; null if none did. */
  readonly previous: ActionListing | null;
}

/** What became of action items from one meeting to the next of its series. */
export interface ActionChanges {
  readonly meeting: MeetingId;
  /** The meeting before; null for the first of its series. */
  readonly since: MeetingId | null;
  /** In the order of `changeOrder`; those carried, the oldest first. */
  readonly actions: readonly ChangedAction[];
}

const changeOrder: readonly (ActionChange | null)[] = [
  "new",
  "back",
  "carried",
  "done",
  "dropped",
  null,
  "gone",
];

/** An action item after the meetings so far. */
interface Followed {
  readonly state: ActionState;
  readonly listing: ActionListing;
}

/** What became of the action items at each meeting that is compared, by its id. `meetings` are sorted by day. */
export function actionChanges(
  meetings: readonly Meeting[],
  actions: ReadonlyMap<MeetingId, readonly CarriedAction[]>,
): ReadonlyMap<MeetingId, ActionChanges> {
  const bySeries = new Map<string, (meeting: MeetingId) => ActionChanges>();
  const changes = new Map<MeetingId, ActionChanges>();
  for (const { id, series } of meetings.filter(isCompared)) {
    const changesAt = bySeries.get(series) ?? followSeries(actions);
    bySeries.set(series, changesAt);
    changes.set(id, changesAt(id));
  }
  return changes;
}

function followSeries(actions: ReadonlyMap<MeetingId, readonly CarriedAction[]>) {
  const followed = new Map<string, Followed>();
  let open = new Map<string, Followed>();
  let since: MeetingId | null = null;
  return (meeting: MeetingId): ActionChanges => {
    const listed = (actions.get(meeting) ?? []).map((carried): ChangedAction => {
      const earlier = followed.get(carried.key);
      const before = earlier?.state ?? null;
      const after = carried.action.status;
      return {
        meeting,
        carried,
        change: actionChange(before, after),
        before,
        after,
        previous: earlier?.listing ?? null,
      };
    });
    const keys = new Set(listed.map(({ carried }) => carried.key));
    const gone = [...open.values()]
      .filter(({ listing }) => !keys.has(listing.carried.key))
      .map(
        ({ state, listing }): ChangedAction => ({
          ...listing,
          change: actionChange(state, "gone"),
          before: state,
          after: "gone",
          previous: listing,
        }),
      );
    const changed = [...listed, ...gone];
    open = new Map();
    for (const { meeting: listedAt, carried, after } of changed) {
      const item: Followed = { state: after, listing: { meeting: listedAt, carried } };
      followed.set(carried.key, item);
      if (after === "open") open.set(carried.key, item);
    }
    const changes: ActionChanges = { meeting, since, actions: changed.toSorted(byChange) };
    since = meeting;
    return changes;
  };
}

function byChange(a: ChangedAction, b: ChangedAction): number {
  return (
    changeOrder.indexOf(a.change) - changeOrder.indexOf(b.change) ||
    (a.change === "carried" ? a.carried.firstSeen.localeCompare(b.carried.firstSeen, "en") : 0)
  );
}
