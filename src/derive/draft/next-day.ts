import { nextScheduled } from "../../format/days/schedule.ts";
import type { IsoDate, Meeting } from "../../model/meeting.ts";
import { type ArchiveIndex, schedulesFor } from "../archive-index.ts";
import { upcomingAfter } from "../pages/meeting/next-meeting.ts";

/**
 * The day of the next meeting, today or later: as the latest minutes state it, or else by the schedule. Null if neither
 * says anything.
 */
export function nextDay(latest: Meeting, archive: ArchiveIndex, today: IsoDate): IsoDate | null {
  const schedules = schedulesFor(latest.series, archive);
  let day = upcomingAfter(latest, archive)?.next?.date ?? null;
  while (day !== null && day < today) day = nextScheduled(day, schedules, archive.settings.holidays);
  return day;
}
