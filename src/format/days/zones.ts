import { DateTime, IANAZone } from "luxon";
import type { IsoDate } from "../../model/meeting.ts";

// What depends on time zones. Dates alone have none: see dates.ts.

/** A local date and time in a time zone as a UTC timestamp, such as `2020-09-14T18:00:00Z`. */
export function instant(date: IsoDate, time: string, timeZone: string): string {
  const key = `${date}T${time} ${timeZone}`;
  const known = instants.get(key);
  if (known !== undefined) return known;
  const found = timestamp(DateTime.fromISO(`${date}T${time}`, { zone: timeZone }).toMillis());
  instants.set(key, found);
  return found;
}

/** Pages, feeds and calendar ask for the same times, and a time zone is slow to ask. */
const instants = new Map<string, string>();

/** A UTC timestamp, some minutes after another. */
export function minutesLater(start: string, minutes: number): string {
  return timestamp(Date.parse(start) + minutes * 60_000);
}

/** `time` is in milliseconds since 1970. */
function timestamp(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
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
