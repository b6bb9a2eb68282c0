import { DateTime, IANAZone } from "luxon";
import type { IsoDate } from "../../model/meeting.ts";
import { isIsoDate } from "./days.ts";

/** Dates have no time zone, so all arithmetic is in UTC. */
function day(date: IsoDate): DateTime {
  return DateTime.fromISO(date, { zone: "utc", locale: "en-US" });
}

/** Calendars and time zones of other centuries are not what a program, or an author, takes them for. */
const [firstYear, lastYear] = ["1900", "2199"];

/** Whether a text is a day on which a meeting can be. */
export function isMeetingDay(text: string): boolean {
  return isIsoDate(text) && text >= firstYear && text.slice(0, 4) <= lastYear;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return day(date).plus({ days }).toFormat("yyyy-MM-dd");
}

/** The Monday of the date's week. */
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

/** A local date and time in a time zone as a UTC timestamp, such as `2020-09-14T18:00:00Z`. */
export function instant(date: IsoDate, time: string, timeZone: string): string {
  const key = `${date}T${time} ${timeZone}`;
  const known = instants.get(key);
  if (known !== undefined) return known;
  const found = DateTime.fromISO(`${date}T${time}`, { zone: timeZone })
    .toUTC()
    .toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
  instants.set(key, found);
  return found;
}

/** Pages, feeds and calendar ask for the same times, and a time zone is slow to ask. */
const instants = new Map<string, string>();

/** A UTC timestamp, some minutes after another. */
export function minutesLater(start: string, minutes: number): string {
  return DateTime.fromISO(start, { zone: "utc" }).plus({ minutes }).toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
}

/** `13:00 CDT`: the time with the zone's abbreviation on that date. */
export function zonedTime(date: IsoDate, time: string, timeZone: string): string {
  return DateTime.fromISO(`${date}T${time}`, { zone: timeZone, locale: "en-US" }).toFormat("HH:mm ZZZZ");
}

/** The day that it is in a time zone; `time` is in milliseconds since 1970. */
export function dayInZone(time: number, timeZone: string): IsoDate {
  return DateTime.fromMillis(time, { zone: timeZone }).toFormat("yyyy-MM-dd");
}

export function isTimeZone(name: string): boolean {
  return IANAZone.isValidZone(name);
}

/** Null if there is no such date. */
export function isoDate(year: number, month: number, dayOfMonth: number): IsoDate | null {
  const date = [year, month, dayOfMonth].map((part) => String(part).padStart(2, "0")).join("-");
  return isIsoDate(date) ? date : null;
}
