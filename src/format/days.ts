import type { IsoDate } from "../model/meeting.ts";

// Days of the calendar as text alone, so that a browser can reckon with them without luxon.

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

/** Milliseconds since 1970 of the day's first moment in UTC. */
export function epochMillis(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (epochMillis(to) - epochMillis(from)) / (24 * 60 * 60 * 1000);
}

/** `14 September 2020` */
export function longDate(date: IsoDate): string {
  const { day, month, year } = parts(date);
  return `${day} ${month} ${year}`;
}

/** `14 Sep 2020` */
export function mediumDate(date: IsoDate): string {
  return `${shortDate(date)} ${parts(date).year}`;
}

/** `14 Sep` */
export function shortDate(date: IsoDate): string {
  const { day, month } = parts(date);
  return `${day} ${month.slice(0, 3)}`;
}

/** The day as seen from another one: the year is named only where it differs. */
export function dateRelativeTo(date: IsoDate, from: IsoDate): string {
  return date.slice(0, 4) === from.slice(0, 4) ? shortDate(date) : mediumDate(date);
}

/** `September`, of a day or of a month such as `2020-09`. */
export function monthName(date: string): string {
  return parts(date).month;
}

/** The month as seen from a day: `June`, and in another year `June 2019`. */
export function monthRelativeTo(date: IsoDate, from: IsoDate): string {
  const { month, year } = parts(date);
  return date.slice(0, 4) === from.slice(0, 4) ? month : `${month} ${year}`;
}

/** `3 days`, `1 week`, `3 weeks`: a span as one says it. */
export function durationInWords(days: number): string {
  const [count, unit] = days % 7 === 0 ? [days / 7, "week"] : [days, "day"];
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** The same day of another month, or that month's last day. */
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
