import { addDays } from "../../format/dates.ts";
import type {
  CalendarDay,
  CalendarMonth,
  IndexRow,
  MonthRows,
  OutsideArchive,
} from "../../model/index-pages.ts";

/** A weekly meeting falls once into each part of seven days, whatever its weekday. */
const partStarts = ["01", "08", "15", "22", "29"] as const;
const monthsOfYear = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

/** Every day of the index, oldest first; a row for several weeks becomes a day for each. */
export function calendarDays(rows: readonly IndexRow[]): CalendarDay[] {
  return rows.flatMap(daysOf).toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/**
 * A year from January to December, of all days that are known. A shifted meeting stands on its own day, so a month may
 * have a part with two of them and one with none.
 */
export function yearCalendar(
  year: string,
  days: readonly CalendarDay[],
  listed: readonly MonthRows[],
): CalendarMonth[] {
  const [first = "", last = ""] = [days[0]?.date, days.at(-1)?.date];
  return monthsOfYear.map((number) => {
    const month = `${year}-${number}`;
    const own = days.filter(({ date }) => date.startsWith(month));
    const outside = (from: string, to: string): OutsideArchive =>
      `${month}-${to}` < first ? "before" : `${month}-${from}` > last ? "after" : null;
    return {
      month,
      outside: outside("01", "31"),
      isListed: listed.some((other) => other.month === month),
      parts: partStarts.map((start, index) => {
        const end = partStarts[index + 1] ?? "32";
        return {
          days: own.filter(({ date }) => date.slice(8) >= start && date.slice(8) < end),
          outside: outside(start, String(Number(end) - 1).padStart(2, "0")),
        };
      }),
    };
  });
}

export function isCancelled(day: CalendarDay): boolean {
  return day.kind === "cancelled" || (day.kind === "meeting" && day.status === "cancelled");
}

function daysOf(row: IndexRow): CalendarDay[] {
  if (row.kind !== "missing") return [row];
  return Array.from({ length: row.weeks }, (_, week) => ({
    kind: "missing",
    date: addDays(row.from, 7 * week),
  }));
}
