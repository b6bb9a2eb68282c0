import type { Meeting } from "../../../model/meeting.ts";
import type { AttendanceMarks } from "../../../model/people/people-pages.ts";
import type { AttendanceYear } from "../../series/attendance-years.ts";
import type { PersonHistory } from "./person-histories.ts";

/**
 * Where a person was present and absent among the meetings of a year, of which `attended` are those with the person. Nobody
 * misses the meetings before the first one attended, those after the last one, and those of another series.
 */
export function attendanceMarks(
  history: PersonHistory,
  attended: readonly Meeting[],
  { meetings, records, at }: AttendanceYear,
): AttendanceMarks {
  const present = attended.flatMap((meeting) => at.get(meeting) ?? []);
  const isPresent = new Set(present);
  const [first, last] = [history.attended[0]?.date ?? "", history.attended.at(-1)?.date ?? ""];
  const isExpected = ({ date, series }: Meeting): boolean =>
    date >= first && date <= last && history.attendedSeries.has(series);
  const absent = meetings.flatMap((meeting, column) =>
    records[column] === "recorded" && !isPresent.has(column) && isExpected(meeting) ? [column] : [],
  );
  return { present, absent };
}
