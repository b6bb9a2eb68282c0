import type { MeetingDate, MeetingId } from "../../model/meeting.ts";

/** The id of a series' meeting. Only the first series has addresses without its name, so that none depends on others. */
export function meetingId(date: MeetingDate, series: string, firstSeries: string): MeetingId {
  return series === firstSeries ? date : `${date}/${series}`;
}

/** The id of the meeting of the same series on another day, or of another month. */
export function sameSeriesOn(id: MeetingId, date: MeetingDate): MeetingId {
  return date + id.slice(dayOfMeeting(id).length);
}

/** The day of a meeting, or its month, by its id or by what starts with that. */
export function dayOfMeeting(id: MeetingId): MeetingDate {
  return /^[\d-]*/.exec(id)?.[0] ?? "";
}

/** The series in the id; null for the first one. */
export function seriesInId(id: MeetingId): string | null {
  return id.split("/")[1] ?? null;
}
