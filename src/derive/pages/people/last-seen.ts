import { daysBetween } from "../../../format/days/days.ts";
import { paths } from "../../../format/urls.ts";
import type { LastSeen } from "../../../model/people/people-pages.ts";
import type { ArchiveIndex } from "../../archive-index.ts";
import type { PersonHistory } from "./person-histories.ts";

/** The last meeting that names a person, and how long before the newest one that was. */
export function lastSeenLink({ lastSeen }: PersonHistory, { meetings, texts }: ArchiveIndex): LastSeen {
  const newest = meetings.at(-1) ?? lastSeen;
  return {
    path: paths.meeting(lastSeen.id),
    label: texts.dates.medium(lastSeen.date),
    weeks: Math.round(daysBetween(lastSeen.date, newest.date) / 7),
  };
}
