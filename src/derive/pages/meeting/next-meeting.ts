import { addDays } from "../../../format/days/dates.ts";
import { isMonth } from "../../../format/days/months.ts";
import { nextScheduled, scheduleOn } from "../../../format/days/schedule.ts";
import { instant, zonedTime } from "../../../format/days/zones.ts";
import type { IsoDate, Meeting } from "../../../model/meeting.ts";
import type { Upcoming } from "../../../model/meeting-page.ts";
import { type ArchiveIndex, schedulesFor } from "../../archive-index.ts";

/**
 * The next meeting of its series as the minutes state it, or else by the schedule; null if neither says anything. Does not
 * depend on the current date.
 */
export function upcomingAfter(meeting: Meeting, archive: ArchiveIndex): Upcoming | null {
  const stated = meeting.next?.date ?? null;
  const cancelled = cancelledBy(meeting, archive);
  const following = cancelled?.date ?? meeting.date;
  const date = stated ?? scheduledAfter(following, meeting, archive);
  if (date === null && cancelled === null) return null;
  return {
    after: meeting.date,
    next: date === null ? null : plannedDay(date, meeting.series, stated !== null, archive),
    cancelled: cancelled && (date === null || cancelled.date < date) ? cancelled : null,
  };
}

/**
 * The meeting that the minutes cancel: the next one by the schedule, or else a week later. Null if they cancel none, or tell no
 * day of their own.
 */
export function cancelledBy(meeting: Meeting, archive: ArchiveIndex): Upcoming["cancelled"] {
  const reason = meeting.next?.cancelled ?? null;
  if (reason === null || isMonth(meeting.date)) return null;
  return { date: scheduledAfter(meeting.date, meeting, archive) ?? addDays(meeting.date, 7), reason };
}

/** The first scheduled day after a day on or after a meeting; null after a month, in which it may have been. */
function scheduledAfter(day: IsoDate, meeting: Meeting, archive: ArchiveIndex): IsoDate | null {
  if (isMonth(meeting.date)) return null;
  const schedules = schedulesFor(meeting.series, archive);
  const { holidays } = archive.settings;
  let next = nextScheduled(meeting.date, schedules, holidays);
  while (next !== null && next <= day) next = nextScheduled(next, schedules, holidays);
  return next;
}

function plannedDay(
  date: IsoDate,
  series: string,
  isStated: boolean,
  archive: ArchiveIndex,
): Upcoming["next"] {
  const { timeZone } = archive.settings;
  const time = scheduleOn(date, schedulesFor(series, archive))?.time ?? null;
  return {
    date,
    time: time === null ? null : zonedTime(date, time, timeZone),
    until: instant(addDays(date, 1), "00:00", timeZone),
    isStated,
  };
}
