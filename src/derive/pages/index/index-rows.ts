import { weekStart } from "../../../format/days/dates.ts";
import { daysBetween } from "../../../format/days/days.ts";
import { isMonth } from "../../../format/days/months.ts";
import { scheduledBetween, scheduleOn } from "../../../format/days/schedule.ts";
import { dayOfMeeting, seriesInId } from "../../../format/meetings/meeting-id.ts";
import { paths } from "../../../format/urls.ts";
import type { IndexRow } from "../../../model/index-pages.ts";
import type { IsoDate, Meeting, MeetingId } from "../../../model/meeting.ts";
import type { SeriesLink } from "../../../model/pages.ts";
import type { SchedulePeriod, Series } from "../../../model/settings.ts";
import { type ArchiveIndex, schedulesFor } from "../../archive-index.ts";
import { meetingTopics } from "../../series/meeting-topics.ts";
import { cancelledBy } from "../meeting/next-meeting.ts";
import { dayOf } from "./grouping.ts";

/** Days, about two years. Over a longer gap the team did not meet, or kept no minutes, so no single meeting is missing. */
const longestGap = 731;

/** One list of the whole archive, newest first, with rows for scheduled days without a meeting and for quarantined minutes. */
export function indexRows(archive: ArchiveIndex, quarantined: readonly MeetingId[]): IndexRow[] {
  const topics = meetingTopics(archive.meetings, archive.people, archive.texts);
  const { series } = archive.settings;
  const heldDays = new Set([...archive.meetings.map(({ id }) => id), ...quarantined].map(dayOfMeeting));
  return series
    .toReversed()
    .flatMap((one) => {
      const ids = quarantined.filter((id) => (seriesInId(id) ?? series[0].id) === one.id);
      return rowsOfSeries(one, ids, topics, heldDays, archive);
    })
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
    .reverse();
}

/** The rows of one series, oldest first. */
function rowsOfSeries(
  { id: name, title }: Series,
  quarantined: readonly MeetingId[],
  topics: ReadonlyMap<MeetingId, readonly string[]>,
  heldDays: ReadonlySet<IsoDate>,
  archive: ArchiveIndex,
): IndexRow[] {
  const link = archive.seriesInUse.length > 1 ? { title, path: paths.series(name) } : null;
  const meetings = archive.meetings.filter(({ series }) => series === name);
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const ids = [...new Set([...byId.keys(), ...quarantined])].toSorted((a, b) =>
    dayOfMeeting(a) < dayOfMeeting(b) ? -1 : 1,
  );
  return ids.flatMap((id, index): IndexRow[] => {
    const meeting = byId.get(id);
    const date = dayOfMeeting(id);
    const row: IndexRow = meeting
      ? meetingRow(meeting, link, topics.get(id) ?? [], archive)
      : { kind: "quarantined", series: link, path: paths.meeting(id), date };
    const next = ids[index + 1];
    const nextDay = next === undefined ? null : dayOfMeeting(next);
    const missing = missingDays(date, nextDay, meeting, name, heldDays, archive);
    return [row, ...missing.map((one) => ({ ...one, series: link }))];
  });
}

function meetingRow(
  meeting: Meeting,
  series: SeriesLink | null,
  topics: readonly string[],
  archive: ArchiveIndex,
): IndexRow {
  return {
    kind: "meeting",
    series,
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

type MissingRow =
  | { readonly kind: "cancelled"; readonly date: IsoDate; readonly reason: string }
  | { readonly kind: "missing"; readonly days: readonly [IsoDate, ...IsoDate[]] };

/** Rows for the scheduled days between two meetings: one that was cancelled, and those without an explanation. */
function missingDays(
  date: IsoDate,
  next: IsoDate | null,
  meeting: Meeting | undefined,
  series: string,
  heldDays: ReadonlySet<IsoDate>,
  archive: ArchiveIndex,
): MissingRow[] {
  // Saves the calendar arithmetic for most rows.
  if (next !== null && daysBetween(date, next) <= 7) return [];
  // Which day of a month had its meeting is not known.
  if ([date, next ?? ""].some(isMonth)) return [];
  const schedules = schedulesFor(series, archive);
  // A team that meets as another series on the day, as at a retreat, has met.
  const isHeld = (day: IsoDate): boolean =>
    heldDays.has(day) || (next !== null && isDayOf(next, day, schedules));
  const announced = (meeting && cancelledBy(meeting, archive)) ?? null;
  const cancelled = announced !== null && !isHeld(announced.date) ? announced : null;
  const rows: MissingRow[] = cancelled === null ? [] : [{ kind: "cancelled", ...cancelled }];
  // After the last minutes, only a meeting that they cancel is known.
  if (next === null || daysBetween(date, next) > longestGap) return rows;
  const [first, ...others] = scheduledBetween(date, next, schedules, archive.settings.holidays).filter(
    (day) => day > date && day !== cancelled?.date && !isHeld(day),
  );
  return first === undefined ? rows : [...rows, { kind: "missing", days: [first, ...others] }];
}

/** Whether a meeting took place on a scheduled day or was shifted from it: it is in the same week, or nearest to it. */
function isDayOf(date: IsoDate, scheduled: IsoDate, schedules: readonly SchedulePeriod[]): boolean {
  if (scheduled >= date || weekStart(scheduled) === weekStart(date)) return true;
  const { every } = scheduleOn(scheduled, schedules) ?? { every: 1 };
  return daysBetween(scheduled, date) <= (7 * every) / 2;
}
