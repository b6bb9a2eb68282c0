import { addDays, weekStart } from "../../format/dates.ts";
import { daysBetween } from "../../format/days.ts";
import { paths } from "../../format/urls.ts";
import type { IndexRow } from "../../model/index-pages.ts";
import type { IsoDate, Meeting } from "../../model/meeting.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { meetingTopics } from "../series/meeting-topics.ts";
import { scheduledInWeek } from "./next-meeting.ts";

/** One list of the whole archive, newest first, with rows for weeks without a meeting and for quarantined minutes. */
export function indexRows(archive: ArchiveIndex, quarantined: readonly IsoDate[]): IndexRow[] {
  const known = new Set([...archive.meetings.map(({ date }) => date), ...quarantined]);
  const dates = [...known].toSorted();
  const byDate = new Map(archive.meetings.map((meeting) => [meeting.date, meeting]));
  const topics = meetingTopics(archive.meetings, archive.people);
  return dates
    .flatMap((date, index): IndexRow[] => {
      const meeting = byDate.get(date);
      const row: IndexRow = meeting
        ? meetingRow(meeting, topics.get(date) ?? [], archive)
        : { kind: "quarantined", path: paths.meeting(date), date };
      return [row, ...missingWeeks(date, dates[index + 1], meeting, archive)];
    })
    .reverse();
}

function meetingRow(meeting: Meeting, topics: readonly string[], archive: ArchiveIndex): IndexRow {
  return {
    kind: "meeting",
    path: paths.meeting(meeting.date),
    date: meeting.date,
    status: meeting.status,
    topics,
    attendance: meeting.attending?.length ?? null,
    tickets: archive.figures.get(meeting.date)?.tickets?.total ?? null,
    releases: meeting.releases?.map(({ column }) => column) ?? [],
  };
}

/** Rows for the weeks between two meetings: one that was cancelled, and those without an explanation. */
function missingWeeks(
  date: IsoDate,
  next: IsoDate | undefined,
  meeting: Meeting | undefined,
  archive: ArchiveIndex,
): IndexRow[] {
  // Saves the calendar arithmetic for most rows.
  if (next !== undefined && daysBetween(date, next) <= 7) return [];
  const reason = meeting?.next?.cancelled ?? null;
  const first = scheduledInWeek(addDays(date, 7), archive.settings.schedule.weekday);
  // After the last minutes, only a meeting that they cancel is known.
  if (next === undefined) return reason === null ? [] : [{ kind: "cancelled", date: first, reason }];
  const weeks = Math.round(daysBetween(weekStart(date), weekStart(next)) / 7) - 1;
  if (weeks < 1) return [];
  if (reason === null) return [{ kind: "missing", from: first, weeks }];
  const rest: IndexRow[] = weeks > 1 ? [{ kind: "missing", from: addDays(first, 7), weeks: weeks - 1 }] : [];
  return [{ kind: "cancelled", date: first, reason }, ...rest];
}
