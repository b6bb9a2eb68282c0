import { daysBetween } from "../../format/days.ts";
import type { Person } from "../../model/archive.ts";
import type { IsoDate, Meeting } from "../../model/meeting.ts";
import type { ActionItem } from "../../model/outline.ts";
import { type PeopleIndex, personOf } from "./people-index.ts";

/** An action item of one meeting, with how long it has been open. */
export interface CarriedAction {
  readonly action: ActionItem;
  /** Identifies the item across meetings. */
  readonly key: string;
  /** One entry for each owner; null if the name is unknown or ambiguous. */
  readonly people: readonly (Person | null)[];
  /** Date of the first meeting that lists the item. */
  readonly firstSeen: IsoDate;
  /** Whole weeks from `firstSeen` to this meeting. */
  readonly weeks: number;
}

/** The action items of each meeting, by date; `meetings` are sorted by date. */
export function carriedActions(
  meetings: readonly Meeting[],
  people: PeopleIndex,
): ReadonlyMap<IsoDate, readonly CarriedAction[]> {
  const firstSeen = new Map<string, IsoDate>();
  const byDate = new Map<IsoDate, CarriedAction[]>();
  for (const meeting of meetings) {
    const carried = meeting.actions.map((action): CarriedAction => {
      const owners = action.owners.map((owner) => personOf(owner, people));
      const key = actionKey(meeting.series, action, owners);
      const first = firstSeen.get(key) ?? meeting.date;
      firstSeen.set(key, first);
      return {
        action,
        key,
        people: owners,
        firstSeen: first,
        weeks: Math.round(daysBetween(first, meeting.date) / 7),
      };
    });
    byDate.set(meeting.date, carried);
  }
  return byDate;
}

/**
 * Stays the same when an item is copied into later minutes, even if its punctuation or an owner's spelling
 * changes.
 */
function actionKey(series: string, { owners, text }: ActionItem, people: readonly (Person | null)[]): string {
  const names = owners.map((owner, index) => people[index]?.slug ?? owner.toLowerCase());
  return [
    series,
    ...names.toSorted(),
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" "),
  ].join("|");
}
