import { addDays, weekday, weekStart, zonedTime } from "../../format/dates.ts";
import { daysBetween } from "../../format/days.ts";
import type { IsoDate, Meeting } from "../../model/meeting.ts";
import type { Upcoming } from "../../model/meeting-page.ts";
import type { Settings } from "../../model/settings.ts";

/** The next meeting as the minutes state it, or else by the weekly schedule. Does not depend on the current date. */
export function upcomingAfter(meeting: Meeting, { schedule, timeZone }: Settings): Upcoming {
  const nextWeek = scheduledInWeek(addDays(meeting.date, 7), schedule.weekday);
  const isCancelled = meeting.next !== null && meeting.next.cancelled !== null;
  const expected = isCancelled ? addDays(nextWeek, 7) : nextWeek;
  const date = meeting.next?.date ?? expected;
  return {
    date,
    time: zonedTime(date, schedule.time, timeZone),
    isStated: meeting.next?.date !== undefined && meeting.next?.date !== null,
    cancelled:
      isCancelled && daysBetween(nextWeek, date) > 0
        ? { date: nextWeek, reason: meeting.next?.cancelled ?? "" }
        : null,
  };
}

/** The scheduled day of the meeting in the week of a date. */
export function scheduledInWeek(date: IsoDate, scheduledWeekday: number): IsoDate {
  return weekday(date) === scheduledWeekday ? date : addDays(weekStart(date), scheduledWeekday - 1);
}
