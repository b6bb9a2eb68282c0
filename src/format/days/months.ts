import type { IsoDate, MeetingDate } from "../../model/meeting.ts";

// Minutes of a month tell no day. The rest of the code compares dates as texts, so that a month comes before its days.

/** Whether a meeting is dated by a month, such as `2019-03`, whose length tells it from a day. */
export function isMonth(date: MeetingDate): boolean {
  return date.length === 7;
}

/** The day itself, or the first of a month: where a date is drawn or sorted among days. */
export function firstDay(date: MeetingDate): IsoDate {
  return isMonth(date) ? `${date}-01` : date;
}

/** The day itself, or the last of a month. */
export function lastDay(date: MeetingDate): IsoDate {
  if (!isMonth(date)) return date;
  const [year = 0, month = 0] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
