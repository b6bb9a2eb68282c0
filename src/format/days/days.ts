import type { IsoDate, MeetingDate } from "../../model/meeting.ts";
import { firstDay, isMonth, lastDay } from "./months.ts";

// Dates as they are read and written.

export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = epochMillis(text);
  // Rejects impossible dates, which Date.parse rolls over: 31 April becomes 1 May.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * 1 for `January`, `Jan` or `january`, or for the first of other names; null if it is no month's name or has fewer than three
 * letters.
 */
export function monthNumber(written: string, others: readonly string[] = []): number | null {
  if (written.length < 3) return null;
  const start = written.toLowerCase();
  const found = [...monthNames, ...others].findIndex((name) => name.toLowerCase().startsWith(start));
  return found < 0 ? null : (found % monthNames.length) + 1;
}

/** The start of the day in UTC, or of the first day of a month, in milliseconds since 1970. */
export function epochMillis(date: MeetingDate): number {
  return Date.parse(`${firstDay(date)}T00:00:00Z`);
}

/** Days from `from` to `to`; negative if `to` is earlier. From and to a month, only those that have surely passed. */
export function daysBetween(from: MeetingDate, to: MeetingDate): number {
  if (from > to) return -daysBetween(to, from);
  const days = (epochMillis(to) - epochMillis(lastDay(from))) / (24 * 60 * 60 * 1000);
  return Math.max(days, 0);
}

/** `14 September 2020`, or `September 2020` for a month. */
export function longDate(date: MeetingDate): string {
  const { day, month, year } = parts(date);
  return isMonth(date) ? `${month} ${year}` : `${day} ${month} ${year}`;
}

/** `14 Sep 2020`, or `September 2020`. */
export function mediumDate(date: MeetingDate): string {
  return `${shortDate(date)} ${parts(date).year}`;
}

/** `14 Sep`, or `September`. */
export function shortDate(date: MeetingDate): string {
  const { day, month } = parts(date);
  return isMonth(date) ? month : `${day} ${month.slice(0, 3)}`;
}

/** `September`, for a date or a month such as `2020-09`. */
export function monthName(date: string): string {
  return parts(date).month;
}

/** `3 days`, `1 week`, `3 weeks`. */
export function durationInWords(days: number): string {
  const [count, unit] = days % 7 === 0 ? [days / 7, "week"] : [days, "day"];
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** The same day of another month, or the last day of a month that is too short. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

function parts(date: string): { readonly day: number; readonly month: string; readonly year: string } {
  return {
    day: Number(date.slice(8)),
    month: monthNames[Number(date.slice(5, 7)) - 1] ?? "",
    year: date.slice(0, 4),
  };
}
