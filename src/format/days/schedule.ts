import type { IsoDate } from "../../model/meeting.ts";
import type { Schedule, SchedulePeriod } from "../../model/settings.ts";
import { addDays, weekday, weekStart } from "./dates.ts";

/** A holiday moves a meeting forward by this number of days at most. A meeting moved further is a late one of the week before. */
const maxDaysEarly = 2;

/** The schedule in force on a day; null if there is none. Periods are oldest first. */
export function scheduleOn(date: IsoDate, periods: readonly SchedulePeriod[]): Schedule | null {
  return periods.findLast(({ from }) => from === null || from <= date)?.schedule ?? null;
}

/** The day on which a meeting would have been by its schedule; the same day unless it was shifted. */
export function scheduledDay(date: IsoDate, scheduled: number): IsoDate {
  const early = (scheduled - weekday(date) + 14) % 7;
  return addDays(date, early <= maxDaysEarly ? early : early - 7);
}

/** The scheduled day that follows a meeting, always after its date, and no holiday; null if the schedule knows none. */
export function nextScheduled(
  date: IsoDate,
  periods: readonly SchedulePeriod[],
  holidays: readonly IsoDate[] = [],
): IsoDate | null {
  let day = following(date, periods);
  while (day !== null && holidays.includes(day)) day = following(day, periods);
  return day;
}

function following(date: IsoDate, periods: readonly SchedulePeriod[]): IsoDate | null {
  const current = scheduleOn(date, periods);
  const next = current && addDays(scheduledDay(date, current.weekday), 7 * current.every);
  const change = periods.find(({ from }) => from !== null && from > date);
  if (!change?.from || (next !== null && next < change.from && !isReplaced(next, change))) return next;
  return firstDay(change) ?? following(change.from, periods);
}

/** The scheduled days after a meeting and before a later date, without holidays. */
export function scheduledBetween(
  date: IsoDate,
  end: IsoDate,
  periods: readonly SchedulePeriod[],
  holidays: readonly IsoDate[] = [],
): readonly IsoDate[] {
  const days: IsoDate[] = [];
  let day = nextScheduled(date, periods, holidays);
  for (; day !== null && day < end; day = nextScheduled(day, periods, holidays)) days.push(day);
  return days;
}

/** Whether a new schedule has its own day in the week of a day of the old one. */
function isReplaced(day: IsoDate, change: SchedulePeriod): boolean {
  const first = firstDay(change);
  return first !== null && weekStart(first) === weekStart(day);
}

/** The first scheduled day of a period. */
function firstDay({ from, schedule }: SchedulePeriod): IsoDate | null {
  if (from === null || schedule === null) return null;
  return addDays(from, (schedule.weekday - weekday(from) + 7) % 7);
}
