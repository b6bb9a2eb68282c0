import { DateTime, IANAZone, Info } from "luxon";
import type { IsoDate } from "../model/meeting.ts";

/** Days carry no time zone, so they are reckoned in UTC throughout. */
function day(date: IsoDate): DateTime {
  return DateTime.fromISO(date, { zone: "utc", locale: "en-US" });
}

export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // JavaScript takes 31 April for 1 May.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return day(date).plus({ days }).toFormat("yyyy-MM-dd");
}

/** The Monday of the week in which the day lies. */
export function weekStart(date: IsoDate): IsoDate {
  return day(date).startOf("week").toFormat("yyyy-MM-dd");
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: IsoDate): number {
  return day(date).weekday;
}

/** `Monday` */
export function weekdayName(date: IsoDate): string {
  return day(date).toFormat("cccc");
}

/** The moment at which clocks in the zone show that time on that day, such as `2020-09-14T18:00:00Z`. */
export function instant(date: IsoDate, time: string, timeZone: string): string {
  return DateTime.fromISO(`${date}T${time}`, { zone: timeZone }).toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
}

/** The instant that many minutes after another one. */
export function minutesLater(start: string, minutes: number): string {
  return DateTime.fromISO(start, { zone: "utc" }).plus({ minutes }).toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
}

/** `13:00 CDT` on that day in that zone. */
export function zonedTime(date: IsoDate, time: string, timeZone: string): string {
  return DateTime.fromISO(`${date}T${time}`, { zone: timeZone, locale: "en-US" }).toFormat("HH:mm ZZZZ");
}

export function isTimeZone(name: string): boolean {
  return IANAZone.isValidZone(name);
}

/** 1 for `January`, `Jan` or `january`; null for what is no month's name. Fewer than three letters name none. */
export function monthNumber(name: string): number | null {
  const found = Info.months("long", { locale: "en-US" }).findIndex(
    (month) => name.length >= 3 && month.toLowerCase().startsWith(name.toLowerCase()),
  );
  return found < 0 ? null : found + 1;
}

/** The day of those numbers; null where the calendar has none. */
export function isoDate(year: number, month: number, dayOfMonth: number): IsoDate | null {
  const date = [year, month, dayOfMonth].map((part) => String(part).padStart(2, "0")).join("-");
  return isIsoDate(date) ? date : null;
}
