import type { IsoDate } from "../../model/meeting.ts";
import { epochMillis, isIsoDate } from "./days.ts";
import { firstDay, isMonth } from "./months.ts";

const dayLength = 24 * 60 * 60 * 1000;

/** Calendars and time zones of other centuries are not what a program, or an author, takes them for. */
const [firstYear, lastYear] = ["1900", "2199"];

/** Whether a text is a day on which a meeting can be. */
export function isMeetingDay(text: string): boolean {
  return isIsoDate(text) && text >= firstYear && text.slice(0, 4) <= lastYear;
}

/** Whether a text is a day or a month in which a meeting can be. */
export function isMeetingDate(text: string): boolean {
  return isMeetingDay(isMonth(text) ? firstDay(text) : text);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(epochMillis(date) + days * dayLength).toISOString().slice(0, 10);
}

/** The Monday of the date's week. */
export function weekStart(date: IsoDate): IsoDate {
  return addDays(date, 1 - weekday(date));
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: IsoDate): number {
  return new Date(epochMillis(date)).getUTCDay() || 7;
}

export const weekdayNames = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

/** `Monday` */
export function weekdayName(date: IsoDate): string {
  return weekdayNames[weekday(date) - 1] ?? "";
}

/** Null if there is no such date. */
export function isoDate(year: number, month: number, dayOfMonth: number): IsoDate | null {
  const date = [year, month, dayOfMonth].map((part) => String(part).padStart(2, "0")).join("-");
  return isIsoDate(date) ? date : null;
}
