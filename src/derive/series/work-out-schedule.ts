import { weekday } from "../../format/days/dates.ts";
import { daysBetween } from "../../format/days/days.ts";
import { isMonth } from "../../format/days/months.ts";
import type { IsoDate, Meeting, MeetingDate } from "../../model/meeting.ts";
import type { SchedulePeriod, Settings } from "../../model/settings.ts";

/** What a schedule does not explain counts against it; the schedules with the lowest sum are the team's. */
const costs = {
  /** A meeting on another weekday. */
  shifted: 1,
  /** An interval without a meeting, as over a holiday; a long break costs as much as two. */
  skipped: 0.5,
  /** A gap that is no multiple of the interval. */
  offBeat: 1.5,
  /** Any meeting, if there is no schedule. */
  irregular: 0.45,
  /** A change of schedule. */
  change: 3,
} as const;

/** Fewer meetings on its weekday do not make a schedule. */
const fewest = 4;
/** This share of the days of a schedule has a meeting, or else it would say of too many days that their minutes are missing. */
const leastShare = 0.75;

/** The days of a schedule; null if there is none. */
type Days = { readonly weekday: number; readonly every: number } | null;

/** Every schedule that can be found. A longer interval cannot be told from a monthly meeting. */
const candidates: readonly Days[] = [
  ...[1, 2, 3].flatMap((every) => [1, 2, 3, 4, 5, 6, 7].map((day) => ({ weekday: day, every }))),
  null,
];

/** The schedules of each series: those of the settings, or else those that its meetings follow. */
export function schedulesOf(
  meetings: readonly Meeting[],
  { schedule, series }: Settings,
): ReadonlyMap<string, readonly SchedulePeriod[]> {
  return new Map(
    series.map((one, index) => [
      one.id,
      (index === 0 ? schedule : one.schedule) ??
        workOutSchedules(meetings.filter((meeting) => meeting.series === one.id).map(({ date }) => date)),
    ]),
  );
}

/**
 * The schedules that a series of meetings followed, oldest first, without times. Days off and shifted meetings do not
 * end a schedule; four meetings on another day do.
 */
export function workOutSchedules(meetingDates: readonly MeetingDate[]): SchedulePeriod[] {
  const dates = meetingDates.filter((date) => !isMonth(date));
  const periods: SchedulePeriod[] = [];
  const runs = runsOf(bestDays(dates));
  for (const { days, start, end } of runs) {
    const own = dates.slice(start, end);
    const onDay = own.filter((date) => weekday(date) === days?.weekday);
    const isSchedule =
      days !== null && onDay.length >= fewest && own.length >= leastShare * intervals(own, days.every);
    const before = periods.at(-1)?.schedule;
    // The gap after the last meeting of the old interval is already one of the new interval.
    const first =
      isSchedule && before?.weekday === days.weekday && before.every < days.every ? start - 1 : start;
    const from = start === 0 ? null : (dates[first] ?? null);
    const schedule = isSchedule ? { ...days, time: null, duration: 60 } : null;
    if (schedule !== null || before !== null) periods.push({ from, schedule });
  }
  return periods;
}

/** How often a schedule meets from the first to the last of some days; a long break counts as two days without a meeting. */
function intervals(dates: readonly IsoDate[], every: number): number {
  return dates.reduce((sum, date, index) => {
    const before = dates[index - 1];
    return sum + (before === undefined ? 1 : Math.min(3, Math.round(daysBetween(before, date) / 7 / every)));
  }, 0);
}

interface Run {
  readonly days: Days;
  readonly start: number;
  /** Index after the last meeting. */
  readonly end: number;
}

function runsOf(days: readonly Days[]): Run[] {
  const starts = days.flatMap((one, index) => (index === 0 || one !== days[index - 1] ? [index] : []));
  return starts.map((start, index) => ({
    days: days[start] ?? null,
    start,
    end: starts[index + 1] ?? days.length,
  }));
}

/** The days of the schedule at each meeting, by the cheapest path through the candidates (Viterbi). */
function bestDays(dates: readonly IsoDate[]): Days[] {
  let sums = candidates.map(() => 0);
  // For each meeting and candidate, the candidate at the meeting before.
  const origins: number[][] = [];
  for (const [index, date] of dates.entries()) {
    const before = dates[index - 1];
    const weeks = before === undefined ? null : Math.round(daysBetween(before, date) / 7);
    const cheapest = cheapestOf(sums);
    const changed = (sums[cheapest] ?? 0) + costs.change;
    const origin = sums.map((sum, candidate) => (index > 0 && changed < sum ? cheapest : candidate));
    const day = weekday(date);
    sums = candidates.map((days, candidate) => {
      const own = sums[candidate] ?? 0;
      return (index > 0 ? Math.min(own, changed) : own) + costOf(days, day, weeks);
    });
    origins.push(origin);
  }
  const path: Days[] = [];
  let candidate = cheapestOf(sums);
  for (const origin of origins.toReversed()) {
    path.push(candidates[candidate] ?? null);
    candidate = origin[candidate] ?? candidate;
  }
  return path.reverse();
}

function cheapestOf(sums: readonly number[]): number {
  return sums.indexOf(Math.min(...sums));
}

/** The cost of one meeting; `weeks` since the one before are null for the first. */
function costOf(days: Days, day: number, weeks: number | null): number {
  if (days === null) return costs.irregular;
  const shifted = day === days.weekday ? 0 : costs.shifted;
  if (weeks === null || weeks === days.every) return shifted;
  if (weeks % days.every !== 0) return shifted + costs.offBeat;
  return shifted + costs.skipped * Math.min(2, Math.abs(weeks / days.every - 1));
}
