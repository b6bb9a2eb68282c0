import { daysBetween } from "../../format/days/days.ts";
import { paths } from "../../format/urls.ts";
import type { Person } from "../../model/archive.ts";
import type { ActionHistory, ActionHistoryStatus, EarlierWording } from "../../model/collected-pages.ts";
import type { Meeting, MeetingId } from "../../model/meeting.ts";
import type { CarriedAction } from "../actions/carried-actions.ts";
import { exactWords } from "../actions/wording.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { namedPerson } from "../people/people-index.ts";

/** An action item over all meetings, with the people that its owner names resolve to. */
export interface OwnedHistory {
  readonly history: ActionHistory;
  readonly people: readonly Person[];
}

/** An action item as one meeting lists it. */
interface Listing {
  readonly meeting: Meeting;
  readonly carried: CarriedAction;
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
  const latest = latestMeetings(archive.meetings);
  return [...byItem.values()].reverse().flatMap((listings) => {
    const last = listings.at(-1);
    if (!last) return [];
    const isLatest = latest.get(last.meeting.series) === last.meeting.id;
    const earlier = earlierWordings(listings, archive);
    return [
      {
        history: actionHistory(last, isLatest, earlier, archive),
        people: last.carried.people.filter((person) => person !== null),
      },
    ];
  });
}

function actionHistory(
  { meeting: { id, date }, carried: { action, firstSeen } }: Listing,
  isLatest: boolean,
  earlier: readonly EarlierWording[],
  archive: ArchiveIndex,
): ActionHistory {
  const status: ActionHistoryStatus = action.status === "open" && !isLatest ? "unlisted" : action.status;
  return {
    path: paths.meeting(id, action.id),
    owners: action.owners.map((owner) => namedPerson(owner, archive.people)),
    content: action.content,
    text: action.text,
    details: action.details,
    status,
    firstSeen,
    lastSeen: date,
    weeks: Math.round(daysBetween(firstSeen, date) / 7),
    earlier,
  };
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
      owners: action.owners.map((owner) => namedPerson(owner, archive.people)),
      text: action.text,
    }));
}

/** The latest meeting of each series that was not cancelled; a cancelled one reviews no action items. */
function latestMeetings(meetings: readonly Meeting[]): ReadonlyMap<string, MeetingId> {
  return new Map(
    meetings.filter(({ status }) => status !== "cancelled").map(({ series, id }) => [series, id]),
  );
}
