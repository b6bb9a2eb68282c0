import type { IsoDate, MeetingId } from "../../model/meeting.ts";

/** The id of a series' meeting on a day. Only the first series has addresses without its name, so that none depends on others. */
export function meetingId(date: IsoDate, series: string, firstSeries: string): MeetingId {
  return series === firstSeries ? date : `${date}/${series}`;
}

/** The id of the meeting of the same series on another day. */
export function sameSeriesOn(id: MeetingId, date: IsoDate): MeetingId {
  return date + id.slice(date.length);
}

/** The day of a meeting. */
export function dayOfMeeting(id: MeetingId): IsoDate {
  return id.slice(0, "2018-01-31".length);
}

/** The series in the id; null for the first one. */
export function seriesInId(id: MeetingId): string | null {
  return id.split("/")[1] ?? null;
}
