import { actionChange } from "../../compare/action-change.ts";
import { type Walk, walkGroups, withCheckpoints } from "../../format/reuse/checkpoints.ts";
import { memoize } from "../../format/reuse/memoize.ts";
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

/** A meeting and its action items. */
interface MeetingItems {
  readonly meeting: Meeting;
  readonly actions: readonly CarriedAction[];
}

const noActions: readonly CarriedAction[] = [];
/** Returns the same object for the same arguments, because `withCheckpoints` compares objects. */
const itemsOf = memoize(
  (meeting: Meeting, actions: readonly CarriedAction[]): MeetingItems => ({ meeting, actions }),
);

/** What became of the action items at each meeting that is compared, by its id. `meetings` are sorted by day. */
export function actionChanges(
  meetings: readonly Meeting[],
  actions: ReadonlyMap<MeetingId, readonly CarriedAction[]>,
): ReadonlyMap<MeetingId, ActionChanges> {
  const compared = meetings.filter(isCompared);
  const changes = followAll(
    compared.map((meeting) => itemsOf(meeting, actions.get(meeting.id) ?? noActions)),
  );
  return new Map(changes.map((change) => [change.meeting, change]));
}

type ChangeWalk = Walk<MeetingItems, ActionChanges>;

const followAll = withCheckpoints(() =>
  walkGroups(({ meeting }: MeetingItems) => meeting.series, followSeries),
);

/** The state of a walk: the action items of a series after the meetings so far. */
interface FollowedItems {
  readonly followed: ReadonlyMap<string, Followed>;
  readonly open: ReadonlyMap<string, Followed>;
  /** The last of these meetings; null before the first. */
  readonly since: MeetingId | null;
}

const nothingFollowed: FollowedItems = { followed: new Map(), open: new Map(), since: null };

function followSeries(before = nothingFollowed): ChangeWalk {
  const followed = new Map(before.followed);
  let { open, since } = before;
  function step({ meeting: { id: meeting }, actions }: MeetingItems): ActionChanges {
    const listed = actions.map((carried): ChangedAction => {
      const earlier = followed.get(carried.key);
      const stateBefore = earlier?.state ?? null;
      const after = carried.action.status;
      return {
        meeting,
        carried,
        change: actionChange(stateBefore, after),
        before: stateBefore,
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
    const openNow = new Map<string, Followed>();
    for (const { meeting: listedAt, carried, after } of changed) {
      const item: Followed = { state: after, listing: { meeting: listedAt, carried } };
      followed.set(carried.key, item);
      if (after === "open") openNow.set(carried.key, item);
    }
    const changes: ActionChanges = { meeting, since, actions: changed.toSorted(byChange) };
    open = openNow;
    since = meeting;
    return changes;
  }
  return { step, copy: () => followSeries({ followed, open, since }) };
}

function byChange(a: ChangedAction, b: ChangedAction): number {
  return (
    changeOrder.indexOf(a.change) - changeOrder.indexOf(b.change) ||
    (a.change === "carried" ? a.carried.firstSeen.localeCompare(b.carried.firstSeen, "en") : 0)
  );
}
