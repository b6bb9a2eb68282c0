import { workOutSchedules } from "../derive/series/work-out-schedule.ts";
import { weekday, weekdayNames } from "../format/days/dates.ts";
import { daysBetween, longDate } from "../format/days/days.ts";
import { isMonth } from "../format/days/months.ts";
import { scheduleOn } from "../format/days/schedule.ts";
import type { IsoDate } from "../model/meeting.ts";
import type { Schedule, SchedulePeriod } from "../model/settings.ts";
import { meetingsOf, type Rule, type Violation } from "./rule.ts";

const recentCount = 10;
/** This many of the last meetings on another day are a new schedule; fewer may be holidays. */
const enough = 4;
/** With this many of the last meetings on different days, the team follows no schedule. */
const tooMany = 6;

export const schedule: Rule = {
  id: "schedule",
  about:
    "The schedule in `site.yaml` is the one that the last meetings follow. A team that has no schedule, or leaves it to be worked out, is not reminded of one.",
  severity: "warning",
  check: (context) => {
    const { settings, settingsSource } = context;
    const { schedule: periods, series } = settings;
    if (periods === null || periods.length === 0) return [];
    const dates = meetingsOf(context)
      .filter((meeting) => meeting.series === series[0].id)
      .map(({ date }) => date)
      .filter((date) => !isMonth(date));
    const found = disagreement(dates, periods);
    return found === null
      ? []
      : [{ file: settingsSource.file, position: settingsSource.positionOf(["schedule"]), ...found }];
  },
};

function disagreement(
  dates: readonly IsoDate[],
  periods: readonly SchedulePeriod[],
): Pick<Violation, "message" | "hint"> | null {
  const recent = dates.slice(-recentCount);
  const latest = recent.at(-1);
  const current = latest === undefined ? null : scheduleOn(latest, periods);
  if (current === null) return null;
  const period = workOutSchedules(dates).at(-1);
  const actual = period?.schedule ?? null;
  if (actual === null) {
    const otherDays = recent.filter((date) => weekday(date) !== scheduleOn(date, periods)?.weekday);
    if (otherDays.length < tooMany) return null;
    return {
      message: `the schedule says ${daysOf(current)}, but ${otherDays.length} of the last ${recent.length} meetings were on other days`,
      hint: "write the schedule that the team follows now, or schedule: none",
    };
  }
  const fitting = recent.filter((date) => {
    const scheduled = scheduleOn(date, periods);
    if (weekday(date) !== actual.weekday || scheduled === null) return false;
    return scheduled.weekday !== actual.weekday || isBetter(actual, scheduled, weeksBefore(date, dates));
  });
  const isSame = actual.weekday === current.weekday && actual.every === current.every;
  if (isSame || fitting.length < enough) return null;
  const since = period?.from ?? dates[0] ?? "";
  const replacement = { ...current, weekday: actual.weekday, every: actual.every };
  const isFirst = period?.from === null;
  const kept = periods.filter(({ from }) => !isFirst && (from === null || from < since));
  const written = [...kept, { from: kept.length > 0 ? since : null, schedule: replacement }];
  return {
    message: `the schedule says ${daysOf(current)}, but the team has met on ${daysOf(actual)} since ${longDate(since)} (${fitting.length} of its last ${recent.length} meetings)`,
    hint: `write ${yamlLine(written)}, and correct the time if it changed`,
  };
}

/** Whether weeks without a meeting are the interval of one schedule and not of another. */
function isBetter(one: Schedule, other: Schedule, weeks: number | null): boolean {
  return weeks === one.every && weeks !== other.every;
}

/** Weeks from the meeting before; null for the first meeting. */
function weeksBefore(date: IsoDate, dates: readonly IsoDate[]): number | null {
  const before = dates[dates.indexOf(date) - 1];
  return before === undefined ? null : Math.round(daysBetween(before, date) / 7);
}

/** `Tuesdays`, `every second Tuesday`. */
function daysOf({ weekday: day, every }: Schedule): string {
  const name = weekdayNames[day - 1] ?? "";
  if (every === 1) return `${name}s`;
  return every === 2 ? `every second ${name}` : `a ${name} every ${every} weeks`;
}

function yamlLine(periods: readonly SchedulePeriod[]): string {
  const entries = periods.flatMap(({ from, schedule: scheduled }) =>
    scheduled === null ? [] : [yamlEntry(scheduled, from)],
  );
  return `schedule: ${entries.length === 1 ? entries.join() : `[${entries.join(", ")}]`}`;
}

function yamlEntry({ weekday: day, time, duration, every }: Schedule, from: IsoDate | null): string {
  const keys = [
    `weekday: ${weekdayNames[day - 1]}`,
    `time: "${time}"`,
    ...(duration === 60 ? [] : [`duration: ${duration}`]),
    ...(every === 1 ? [] : [`every: ${every}`]),
    ...(from === null ? [] : [`from: ${from}`]),
  ];
  return `{ ${keys.join(", ")} }`;
}
