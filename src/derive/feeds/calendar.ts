import { addDays } from "../../format/days/dates.ts";
import { scheduledBetween, scheduleOn } from "../../format/days/schedule.ts";
import { instant, minutesLater } from "../../format/days/zones.ts";
import { absoluteUrl, paths } from "../../format/urls.ts";
import type { Calendar, CalendarEvent } from "../../model/feeds.ts";
import type { IsoDate, Meeting } from "../../model/meeting.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { describeMeeting } from "../pages/meeting/meeting-page.ts";
import { cancelledBy, upcomingAfter } from "../pages/meeting/next-meeting.ts";
import { meetingInstant } from "./meeting-feed.ts";

const weeksAhead = 8;

/** Every meeting with minutes, cancelled meetings, and the meetings of the next weeks by the schedule. */
export function meetingCalendar(archive: ArchiveIndex, quarantined: readonly IsoDate[]): Calendar {
  const { settings, meetings } = archive;
  const latest = meetings.at(-1);
  const events = new Map<IsoDate, CalendarEvent>();
  const add = (date: IsoDate, event: Happening): void => {
    if (!events.has(date)) events.set(date, calendarEvent(date, event, archive));
  };
  for (const meeting of meetings) add(meeting.date, recorded(meeting, archive));
  for (const date of quarantined) add(date, { description: "", hasPage: true });
  for (const meeting of meetings) {
    const cancelled = cancelledBy(meeting, archive);
    if (cancelled && cancelled.date !== meeting.next?.date)
      add(cancelled.date, { description: cancelled.reason, isCancelled: true });
  }
  const next = latest && upcomingAfter(latest, archive)?.next;
  if (latest && next) {
    add(next.date, planned(latest, next.isStated, archive));
    const end = addDays(latest.date, 7 * weeksAhead + 1);
    for (const date of scheduledBetween(next.date, end, archive.schedules, settings.holidays))
      add(date, planned(latest, false, archive));
  }
  return {
    title: settings.title,
    description: settings.description,
    timeZone: settings.timeZone,
    stamp: latest ? meetingInstant(latest.date, archive) : "1970-01-01T00:00:00Z",
    events: [...events.values()].toSorted((a, b) => (a.uid < b.uid ? -1 : 1)),
  };
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

function calendarEvent(date: IsoDate, happening: Happening, archive: ArchiveIndex): CalendarEvent {
  const { url, series } = archive.settings;
  const { title = series[0].title, description, isCancelled = false, hasPage = false } = happening;
  return {
    // The address keeps the calendars of two teams apart.
    uid: `${date}@${url.replace(/^https?:\/\//, "").replace(/\/$/, "")}`,
    ...eventTimes(date, archive),
    title: isCancelled ? archive.texts.calendar.cancelled(title) : title,
    isCancelled,
    description,
    url: hasPage ? absoluteUrl(url, paths.meeting(date)) : null,
  };
}

/** Start and end; where the time is not known, the day and the one after it. */
function eventTimes(date: IsoDate, archive: ArchiveIndex): Pick<CalendarEvent, "start" | "end"> {
  const schedule = scheduleOn(date, archive.schedules);
  if (!schedule?.time) return { start: date, end: addDays(date, 1) };
  const start = instant(date, schedule.time, archive.settings.timeZone);
  return { start, end: minutesLater(start, schedule.duration) };
}
