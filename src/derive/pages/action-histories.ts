import { areSamePeople } from "../../compare/people.ts";
import { daysBetween } from "../../format/days/days.ts";
import { paths } from "../../format/urls.ts";
import type { Person } from "../../model/archive.ts";
import type { ActionHistory, EarlierWording, Handover } from "../../model/collected-pages.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { CarriedAction } from "../actions/carried-actions.ts";
import { exactWords } from "../actions/wording.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { namedPeople } from "../people/people-index.ts";

/** An action item over all meetings, with the people that its owner names resolve to. */
export interface OwnedHistory {
  /** Identifies the item across meetings, as in `CarriedAction`. */
  readonly key: string;
  readonly history: ActionHistory;
  readonly people: readonly Person[];
}

/** An action item as one meeting lists it. */
interface Listing {
  readonly meeting: Meeting;
  readonly carried: CarriedAction;
}

/** Whether the latest minutes of its series list an item as open. */
export function isOpen({ status }: Pick<ActionHistory, "status">): boolean {
  return status === "open" || status === "back";
}

/** Every action item once; those listed most recently come first. */
export function actionHistories(archive: ArchiveIndex): OwnedHistory[] {
  const byItem = new Map<string, Listing[]>();
  for (const meeting of archive.meetings) {
    for (const carried of archive.actions.get(meeting.id) ?? []) {
      const listings = byItem.get(carried.key) ?? [];
      listings.push({ meeting, carried });
      // Deleted first because a map keeps the position of a key that is set again.
      byItem.delete(carried.key);
      byItem.set(carried.key, listings);
    }
  }
  const states = latestStates(archive);
  return [...byItem.values()].reverse().flatMap((listings) => {
    const last = listings.at(-1);
    if (!last) return [];
    return [
      {
        key: last.carried.key,
        history: actionHistory(last, listings, states.get(last.carried.key) ?? null, archive),
        people: last.carried.people.filter((person) => person !== null),
      },
    ];
  });
}

/** Where an item stands, and since which meeting it is gone or back. */
type StatusNow = Pick<ActionHistory, "status" | "statusSince">;

/** By item. One that only the minutes of a cancelled meeting list is not among them. */
function latestStates({ meetings, actionChanges }: ArchiveIndex): ReadonlyMap<string, StatusNow> {
  const states = new Map<string, StatusNow>();
  for (const { id, date } of meetings)
    for (const { carried, change, after } of actionChanges.get(id)?.actions ?? []) {
      const isSame = change === null || (change === "carried" && states.get(carried.key)?.status === "back");
      if (isSame) continue;
      const status = change === "back" ? change : after;
      const isDated = status === "back" || status === "gone";
      states.set(carried.key, { status, statusSince: isDated ? date : null });
    }
  return states;
}

function actionHistory(
  { meeting: { id, date }, carried: { action, firstSeen } }: Listing,
  listings: readonly Listing[],
  now: StatusNow | null,
  archive: ArchiveIndex,
): ActionHistory {
  return {
    path: paths.meeting(id, action.id),
    owners: namedPeople(action.owners, archive.people),
    content: action.content,
    text: action.text,
    details: action.details,
    status: now?.status ?? action.status,
    statusSince: now?.statusSince ?? null,
    firstSeen,
    lastSeen: date,
    weeks: Math.round(daysBetween(firstSeen, date) / 7),
    earlier: earlierWordings(listings, archive),
    handovers: handovers(listings, archive),
  };
}

function handovers(listings: readonly Listing[], { people }: ArchiveIndex): Handover[] {
  return listings
    .flatMap(({ meeting: { id, date }, carried: { action } }, index): Handover[] => {
      const before = listings[index - 1]?.carried.action;
      const by = namedPeople(before?.owners ?? [], people);
      return before && !areSamePeople(by, namedPeople(action.owners, people))
        ? [{ path: paths.meeting(id, action.id), date, by }]
        : [];
    })
    .reverse();
}

/** Each wording that was replaced, where it was first listed; copies that differ in punctuation alone are one wording. */
function earlierWordings(listings: readonly Listing[], archive: ArchiveIndex): EarlierWording[] {
  const wordingOf = ({ carried: { action, people } }: Listing): string =>
    [
      ...action.owners.map((owner, index) => people[index]?.slug ?? owner.toLowerCase()).toSorted(),
      exactWords(action.text),
    ].join("|");
  return listings
    .filter(
      (listing, index) => index === 0 || wordingOf(listing) !== wordingOf(listings[index - 1] ?? listing),
    )
    .slice(0, -1)
    .reverse()
    .map(({ meeting: { id, date }, carried: { action } }) => ({
      path: paths.meeting(id, action.id),
      date,
      owners: namedPeople(action.owners, archive.people),
      text: action.text,
    }));
}
