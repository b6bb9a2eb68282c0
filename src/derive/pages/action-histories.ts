import { daysBetween } from "../../format/days.ts";
import { paths } from "../../format/urls.ts";
import type { Person } from "../../model/archive.ts";
import type { ActionHistory, ActionHistoryStatus } from "../../model/collected-pages.ts";
import type { IsoDate, Meeting } from "../../model/meeting.ts";
import type { CarriedAction } from "../actions/carried-actions.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { namedPerson } from "../people/people-index.ts";

/** An action item over all meetings, with the people that its owner names resolve to. */
export interface OwnedHistory {
  readonly history: ActionHistory;
  readonly people: readonly Person[];
}

/** Every action item once; those listed most recently come first. */
export function actionHistories(archive: ArchiveIndex): OwnedHistory[] {
  const last = new Map<string, { meeting: Meeting; carried: CarriedAction }>();
  for (const meeting of archive.meetings) {
    for (const carried of archive.actions.get(meeting.date) ?? []) {
      // Deleted first because a map keeps the position of a key that is set again.
      last.delete(carried.key);
      last.set(carried.key, { meeting, carried });
    }
  }
  const latest = latestDays(archive.meetings);
  return [...last.values()].reverse().map(({ meeting, carried }) => ({
    history: actionHistory(meeting, carried, latest.get(meeting.series) === meeting.date, archive),
    people: carried.people.filter((person) => person !== null),
  }));
}

function actionHistory(
  { date }: Meeting,
  { action, firstSeen }: CarriedAction,
  isLatest: boolean,
  archive: ArchiveIndex,
): ActionHistory {
  const status: ActionHistoryStatus = action.status === "open" && !isLatest ? "unlisted" : action.status;
  return {
    path: `${paths.meeting(date)}#${action.id}`,
    owners: action.owners.map((owner) => namedPerson(owner, archive.people)),
    content: action.content,
    text: action.text,
    details: action.details,
    status,
    firstSeen,
    lastSeen: date,
    weeks: Math.round(daysBetween(firstSeen, date) / 7),
  };
}

/** The latest meeting of each series that was not cancelled; a cancelled one reviews no action items. */
function latestDays(meetings: readonly Meeting[]): ReadonlyMap<string, IsoDate> {
  return new Map(
    meetings.filter(({ status }) => status !== "cancelled").map(({ series, date }) => [series, date]),
  );
}
