import type { Meeting } from "../../model/meeting.ts";
import type { AttendanceColumns, AttendanceRecord } from "../../model/people/people-pages.ts";

/** The meetings of a year as columns, with the column of each. */
export interface AttendanceYear extends AttendanceColumns {
  readonly meetings: readonly Meeting[];
  readonly at: ReadonlyMap<Meeting, number>;
}

/** Meetings by year; they are sorted by day. */
export function attendanceYears(meetings: readonly Meeting[]): ReadonlyMap<string, AttendanceYear> {
  const byYear = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    const year = meeting.date.slice(0, 4);
    const some = byYear.get(year) ?? [];
    some.push(meeting);
    byYear.set(year, some);
  }
  return new Map([...byYear].map(([year, some]) => [year, attendanceYear(year, some)]));
}

function attendanceYear(year: string, meetings: readonly Meeting[]): AttendanceYear {
  const firstOf = new Map<string, number>();
  for (const [at, { date }] of meetings.entries()) {
    const month = date.slice(0, 7);
    if (!firstOf.has(month)) firstOf.set(month, at);
  }
  return {
    year,
    meetings,
    at: new Map(meetings.map((meeting, at) => [meeting, at])),
    records: meetings.map(recordOf),
    months: [...firstOf].map(([month, at]) => ({ month, at })),
  };
}

/** What a meeting says of attendance. An empty list was not filled in, so it records nothing. */
export function recordOf({ attending, status }: Meeting): AttendanceRecord {
  if (status !== "minutes") return status;
  return attending === null || attending.length === 0 ? "unrecorded" : "recorded";
}
