import { weekStart } from "../../../format/days/dates.ts";
import { daysBetween } from "../../../format/days/days.ts";
import { scheduledBetween, scheduleOn } from "../../../format/days/schedule.ts";
import { paths } from "../../../format/urls.ts";
import type { IndexRow } from "../../../model/index-pages.ts";
import type { IsoDate, Meeting } from "../../../model/meeting.ts";
import type { ArchiveIndex } from "../../archive-index.ts";
import { meetingTopics } from "../../series/meeting-topics.ts";
import { cancelledBy } from "../meeting/next-meeting.ts";

/** Days, about two years. Over a longer gap the team did not meet, or kept no minutes, so no single meeting is missing. */
const longestGap = 731;

/** One list of the whole archive, newest first, with rows for scheduled days without a meeting and for quarantined minutes. */
export function indexRows(archive: ArchiveIndex, quarantined: readonly IsoDate[]): IndexRow[] {
  const known = new Set([...archive.meetings.map(({ date }) => date), ...quarantined]);
  const dates = [...known].toSorted();
  const byDate = new Map(archive.meetings.map((meeting) => [meeting.date, meeting]));
  const topics = meetingTopics(archive.meetings, archive.people);
  const isMain = (meeting: Meeting | undefined): boolean =>
    !meeting || meeting.series === archive.settings.series[0].id;
  // The schedule continues from this meeting; one of another series does not shift it.
  let latest = dates[0] ?? "";
  return dates
    .flatMap((date, index): IndexRow[] => {
      const meeting = byDate.get(date);
      if (isMain(meeting)) latest = date;
      const row: IndexRow = meeting
        ? meetingRow(meeting, topics.get(date) ?? [], archive)
        : { kind: "quarantined", path: paths.meeting(date), date };
      return [row, ...missingDays(date, dates[index + 1], meeting, latest, archive)];
    })
    .reverse();
}

function meetingRow(meeting: Meeting, topics: readonly string[], archive: ArchiveIndex): IndexRow {
  return {
    kind: "meeting",
    path: paths.meeting(meeting.id),
    date: meeting.date,
    status: meeting.status,
    topics,
    attendance: meeting.attending?.length ?? null,
    tickets: archive.figures.get(meeting.id)?.tickets?.total ?? null,
    releases: meeting.releases?.map(({ column }) => column) ?? [],
    unrecorded: archive.unrecorded.get(meeting.id) ?? [],
  };
}

/** Rows for the scheduled days between two meetings: one that was cancelled, and those without an explanation. */
function missingDays(
  date: IsoDate,
  next: IsoDate | undefined,
  meeting: Meeting | undefined,
  latest: IsoDate,
  archive: ArchiveIndex,
): IndexRow[] {
  // Saves the calendar arithmetic for most rows.
  if (next !== undefined && daysBetween(date, next) <= 7) return [];
  const isHeld = (day: IsoDate): boolean => next !== undefined && isDayOf(next, day, archive);
  const announced = (meeting && cancelledBy(meeting, archive)) ?? null;
  const cancelled = announced !== null && !isHeld(announced.date) ? announced : null;
  const rows: IndexRow[] = cancelled === null ? [] : [{ kind: "cancelled", ...cancelled }];
  // After the last minutes, only a meeting that they cancel is known.
  if (next === undefined || daysBetween(date, next) > longestGap) return rows;
  const { schedules, settings } = archive;
  const [first, ...others] = scheduledBetween(latest, next, schedules, settings.holidays).filter(
    (day) => day > date && day !== cancelled?.date && !isHeld(day),
  );
  return first === undefined ? rows : [...rows, { kind: "missing", days: [first, ...others] }];
}

/** Whether a meeting took place on a scheduled day or was shifted from it: it is in the same week, or nearest to it. */
function isDayOf(date: IsoDate, scheduled: IsoDate, { schedules }: ArchiveIndex): boolean {
  if (scheduled >= date || weekStart(scheduled) === weekStart(date)) return true;
  const { every } = scheduleOn(scheduled, schedules) ?? { every: 1 };
  return daysBetween(scheduled, date) <= (7 * every) / 2;
}
