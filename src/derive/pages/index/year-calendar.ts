import { lastDay } from "../../../format/days/months.ts";
import type {
  CalendarDay,
  CalendarMonth,
  IndexRow,
  MonthRows,
  OutsideArchive,
} from "../../../model/index-pages.ts";
import { byYear } from "./grouping.ts";

/** A weekly meeting falls once into each part of seven days, on any weekday. */
const partStarts = ["01", "08", "15", "22", "29"] as const;
const monthsOfYear = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

/** Every day of the index, oldest first; a row for several days becomes one entry for each. */
export function calendarDays(rows: readonly IndexRow[]): CalendarDay[] {
  return rows.flatMap(daysOf).toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** The days of one year, and its months from January to December. */
interface YearCalendar {
  readonly days: readonly CalendarDay[];
  readonly calendar: readonly CalendarMonth[];
}

/**
 * Returns the calendar of any year; `days` are those of the whole archive, oldest first. A shifted meeting appears on its
 * actual day, so one part of a month may have two meetings and another none.
 */
export function yearCalendars(
  days: readonly CalendarDay[],
): (year: string, listed: readonly MonthRows[]) => YearCalendar {
  const [first, last] = [days[0]?.date ?? "", lastDay(days.at(-1)?.date ?? "")];
  const daysByYear = new Map(byYear(days, ({ date }) => date).map(({ year, rows }) => [year, rows]));
  return (year, listed) => {
    const daysOfYear = daysByYear.get(year) ?? [];
    const calendar = monthsOfYear.map((number) =>
      calendarMonth(`${year}-${number}`, daysOfYear, listed, first, last),
    );
    return { days: daysOfYear, calendar };
  };
}

function calendarMonth(
  month: string,
  daysOfYear: readonly CalendarDay[],
  listed: readonly MonthRows[],
  first: string,
  last: string,
): CalendarMonth {
  const days = daysOfYear.filter(({ date }) => date.startsWith(month));
  const outside = (from: string, to: string): OutsideArchive =>
    `${month}-${to}` < first ? "before" : `${month}-${from}` > last ? "after" : null;
  return {
    month,
    outside: outside("01", "31"),
    isListed: listed.some((other) => other.month === month),
    parts: partStarts.map((start, index) => {
      const end = partStarts[index + 1] ?? "32";
      return {
        days: days.filter(({ date }) => date.slice(8) >= start && date.slice(8) < end),
        outside: outside(start, String(Number(end) - 1).padStart(2, "0")),
      };
    }),
  };
}

export function isCancelled(day: CalendarDay): boolean {
  return day.kind === "cancelled" || (day.kind === "meeting" && day.status === "cancelled");
}

function daysOf(row: IndexRow): CalendarDay[] {
  if (row.kind !== "missing") return [row];
  return row.days.map((date) => ({ kind: "missing", series: row.series, date }));
}
