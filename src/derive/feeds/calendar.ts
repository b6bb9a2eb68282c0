import { addDays } from "../../format/days/dates.ts";
import { isMonth } from "../../format/days/months.ts";
import { scheduledBetween, scheduleOn } from "../../format/days/schedule.ts";
import { instant, minutesLater } from "../../format/days/zones.ts";
import { dayOfMeeting, meetingId, seriesInId } from "../../format/meetings/meeting-id.ts";
import { absoluteUrl, paths } from "../../format/urls.ts";
import type { Calendar, CalendarEvent } from "../../model/feeds.ts";
import type { IsoDate, Meeting, MeetingDate, MeetingId } from "../../model/meeting.ts";
import type { Series } from "../../model/settings.ts";
import { type ArchiveIndex, schedulesFor } from "../archive-index.ts";
import { describeMeeting } from "../pages/meeting/meeting-page.ts";
import { cancelledBy, upcomingAfter } from "../pages/meeting/next-meeting.ts";
import { meetingInstant } from "./meeting-feed.ts";

const weeksAhead = 8;

/** Every meeting with minutes, cancelled meetings, and the meetings of the next weeks by the schedule of each series. */
export function meetingCalendar(archive: ArchiveIndex, quarantined: readonly MeetingId[]): Calendar {
  const { settings } = archive;
  const inSeries = ({ id }: Series): CalendarEvent[] => seriesEvents(id, quarantined, archive);
  return calendarOf(settings.title, settings.description, settings.series.flatMap(inSeries), archive);
}

/** The calendar of one series. */
export function seriesCalendar(
  { id, title }: Series,
  quarantined: readonly MeetingId[],
  archive: ArchiveIndex,
): Calendar {
  const { title: siteTitle, description } = archive.settings;
  return calendarOf(`${title} · ${siteTitle}`, description, seriesEvents(id, quarantined, archive), archive);
}

function calendarOf(
  title: string,
  description: string,
  events: readonly CalendarEvent[],
  archive: ArchiveIndex,
): Calendar {
  const latest = archive.meetings.at(-1);
  return {
    title,
    description,
    timeZone: archive.settings.timeZone,
    stamp: latest ? meetingInstant(latest, archive) : "1970-01-01T00:00:00Z",
    events: events.toSorted((a, b) => (a.uid < b.uid ? -1 : 1)),
  };
}

/** Each day of a series once: as its minutes have it, or else as others announce it. */
function seriesEvents(
  name: string,
  quarantined: readonly MeetingId[],
  archive: ArchiveIndex,
): CalendarEvent[] {
  const first = archive.settings.series[0].id;
  const meetings = archive.meetings.filter(({ series }) => series === name);
  const latest = meetings.at(-1);
  const events = new Map<IsoDate, CalendarEvent>();
  // A month is no day of a calendar.
  const add = (date: MeetingDate, event: Happening): void => {
    if (!isMonth(date) && !events.has(date)) events.set(date, calendarEvent(date, name, event, archive));
  };
  for (const meeting of meetings) add(meeting.date, recorded(meeting, archive));
  for (const id of quarantined)
    if ((seriesInId(id) ?? first) === name) add(dayOfMeeting(id), { description: "", hasPage: true });
  for (const meeting of meetings) {
    const cancelled = cancelledBy(meeting, archive);
    if (cancelled && cancelled.date !== meeting.next?.date)
      add(cancelled.date, { description: cancelled.reason, isCancelled: true });
  }
  const next = latest && upcomingAfter(latest, archive)?.next;
  if (latest && next) {
    add(next.date, planned(latest, next.isStated, archive));
    const end = addDays(latest.date, 7 * weeksAhead + 1);
    const schedules = schedulesFor(name, archive);
    for (const date of scheduledBetween(next.date, end, schedules, archive.settings.holidays))
      add(date, planned(latest, false, archive));
  }
  return [...events.values()];
}

/** What happens on a day of the calendar. */
interface Happening {
  readonly title?: string;
  readonly description: string;
  readonly isCancelled?: boolean;
  readonly hasPage?: boolean;
}

function recorded(meeting: Meeting, archive: ArchiveIndex): Happening {
  return {
    title: meeting.title,
    description: describeMeeting(meeting, archive),
    isCancelled: meeting.status === "cancelled",
    hasPage: true,
  };
}

function planned(latest: Meeting, isStated: boolean, { texts }: ArchiveIndex): Happening {
  const { stated, scheduled } = texts.calendar;
  return { description: isStated ? stated(latest.date) : scheduled(latest.date) };
}

function calendarEvent(
  date: IsoDate,
  series: string,
  happening: Happening,
  archive: ArchiveIndex,
): CalendarEvent {
  const { url, series: all } = archive.settings;
  const seriesTitle = all.find(({ id }) => id === series)?.title ?? all[0].title;
  const { title = seriesTitle, description, isCancelled = false, hasPage = false } = happening;
  const id = meetingId(date, series, all[0].id);
  return {
    // The address keeps the calendars of two teams apart.
    uid: `${id}@${url.replace(/^https?:\/\//, "").replace(/\/$/, "")}`,
    ...eventTimes(date, series, archive),
    title: isCancelled ? archive.texts.calendar.cancelled(title) : title,
    isCancelled,
    description,
    url: hasPage ? absoluteUrl(url, paths.meeting(id)) : null,
  };
}

/** Start and end; where the time is not known, the day and the one after it. */
function eventTimes(
  date: IsoDate,
  series: string,
  archive: ArchiveIndex,
): Pick<CalendarEvent, "start" | "end"> {
  const schedule = scheduleOn(date, schedulesFor(series, archive));
  if (!schedule?.time) return { start: date, end: addDays(date, 1) };
  const start = instant(date, schedule.time, archive.settings.timeZone);
  return { start, end: minutesLater(start, schedule.duration) };
}
