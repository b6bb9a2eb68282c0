import { daysBetween } from "../../format/days.ts";
import { paths } from "../../format/urls.ts";
import type { Person } from "../../model/archive.ts";
import type { ActionThread, ThreadStatus } from "../../model/collected-pages.ts";
import type { IsoDate, Meeting } from "../../model/meeting.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import type { CarriedAction } from "../people/carried-actions.ts";
import { namedPerson } from "../people/people-index.ts";

/** An action item over all meetings, with the people whom its owners stand for. */
export interface OwnedThread {
  readonly thread: ActionThread;
  readonly people: readonly Person[];
}

/** Every action item once, in the order in which they were listed last, newest first. */
export function actionThreads(archive: ArchiveIndex): OwnedThread[] {
  const last = new Map<string, { meeting: Meeting; carried: CarriedAction }>();
  for (const meeting of archive.meetings) {
    for (const carried of archive.actions.get(meeting.date) ?? []) {
      // Taken out first, so that the map keeps the order of the last listing.
      last.delete(carried.key);
      last.set(carried.key, { meeting, carried });
    }
  }
  const latest = latestDays(archive.meetings);
  return [...last.values()].reverse().map(({ meeting, carried }) => ({
    thread: thread(meeting, carried, latest.get(meeting.series) === meeting.date, archive),
    people: carried.people.filter((person) => person !== null),
  }));
}

function thread(
  { date }: Meeting,
  { action, firstSeen }: CarriedAction,
  isLatest: boolean,
  archive: ArchiveIndex,
): ActionThread {
  const status: ThreadStatus = action.status === "open" && !isLatest ? "unlisted" : action.status;
  return {
    path: `${paths.meeting(date)}#${action.id}`,
    owners: action.owners.map((owner) => namedPerson(owner, archive.people)),
    html: action.html,
    text: action.text,
    status,
    firstSeen,
    lastSeen: date,
    weeks: Math.round(daysBetween(firstSeen, date) / 7),
  };
}

/** The latest meeting of each series that took place, for a cancelled one says nothing of any item. */
function latestDays(meetings: readonly Meeting[]): ReadonlyMap<string, IsoDate> {
  return new Map(
    meetings.filter(({ status }) => status !== "cancelled").map(({ series, date }) => [series, date]),
  );
}
