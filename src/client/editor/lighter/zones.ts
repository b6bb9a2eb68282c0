import type { IsoDate } from "../../../model/meeting.ts";

// In the browser, in place of format/days/zones.ts: what luxon knows of time zones, browsers know too.

/** A local date and time in a time zone as a UTC timestamp, such as `2020-09-14T18:00:00Z`. */
export function instant(date: IsoDate, time: string, timeZone: string): string {
  return new Date(millisOf(date, time, timeZone)).toISOString().replace(".000Z", "Z");
}

/** A UTC timestamp, some minutes after another. */
export function minutesLater(start: string, minutes: number): string {
  return new Date(Date.parse(start) + minutes * 60_000).toISOString().replace(".000Z", "Z");
}

/** `13:00 CDT`: the time with the zone's abbreviation on that date. */
export function zonedTime(date: IsoDate, time: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "short" }).formatToParts(
    millisOf(date, time, timeZone),
  );
  return `${time} ${parts.find(({ type }) => type === "timeZoneName")?.value ?? ""}`;
}

/** The day that it is in a time zone; `time` is in milliseconds since 1970. */
export function dayInZone(time: number, timeZone: string): IsoDate {
  return localText(time, timeZone).slice(0, 10);
}

/** The offset is that of the time itself, or of an hour before where clocks are put forward. */
function millisOf(date: IsoDate, time: string, timeZone: string): number {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const first = wanted - offsetAt(wanted, timeZone);
  return wanted - offsetAt(first, timeZone);
}

/** Milliseconds that local time is ahead of UTC. */
function offsetAt(time: number, timeZone: string): number {
  return Date.parse(`${localText(time, timeZone)}Z`) - Math.floor(time / 1000) * 1000;
}

/** `2020-09-14T13:00:00` */
function localText(time: number, timeZone: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" })
    .format(time)
    .replace(" ", "T");
}
