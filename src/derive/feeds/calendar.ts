import { addDays, instant, minutesLater } from "../../format/dates.ts";
import { longDate } from "../../format/days.ts";
import { absoluteUrl, paths } from "../../format/urls.ts";
import type { Calendar, CalendarEvent } from "../../model/feeds.ts";
import type { IsoDate, Meeting } from "../../model/meeting.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { describeMeeting } from "../pages/meeting-page.ts";
import { scheduledInWeek, upcomingAfter } from "../pages/next-meeting.ts";

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
    const reason = meeting.next?.cancelled ?? null;
    const day = scheduledInWeek(addDays(meeting.date, 7), settings.schedule.weekday);
    if (reason !== null && day !== meeting.next?.date) add(day, { description: reason, isCancelled: true });
  }
  if (latest) {
    const { date: next, isStated } = upcomingAfter(latest, settings);
    for (const date of scheduledFrom(next, latest, archive))
      add(date, planned(latest, isStated && date === next));
  }
  return {
    title: settings.title,
    description: settings.description,
    timeZone: settings.timeZone,
    stamp: instant(latest?.date ?? "1970-01-01", settings.schedule.time, settings.timeZone),
    events: [...events.values()].toSorted((a, b) => (a.start < b.start ? -1 : 1)),
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

function planned(latest: Meeting, isStated: boolean): Happening {
  const minutes = `the minutes of ${longDate(latest.date)}`;
  return { description: isStated ? `As ${minutes} say.` : `By the weekly schedule, after ${minutes}.` };
}

/** The next meeting, and those that the schedule has in the weeks after it. */
function scheduledFrom(next: IsoDate, latest: Meeting, { settings }: ArchiveIndex): IsoDate[] {
  const end = addDays(latest.date, 7 * weeksAhead);
  const days = [next];
  let day = scheduledInWeek(addDays(next, 7), settings.schedule.weekday);
  for (; day <= end; day = addDays(day, 7)) days.push(day);
  return days;
}

function calendarEvent(date: IsoDate, happening: Happening, { settings }: ArchiveIndex): CalendarEvent {
  const { schedule, timeZone, url, series } = settings;
  const { title = series[0].title, description, isCancelled = false, hasPage = false } = happening;
  const start = instant(date, schedule.time, timeZone);
  return {
    // The address keeps the calendars of two teams apart.
    uid: `${date}@${url.replace(/^https?:\/\//, "").replace(/\/$/, "")}`,
    start,
    end: minutesLater(start, schedule.duration),
    title: isCancelled ? `Cancelled: ${title}` : title,
    isCancelled,
    description,
    url: hasPage ? absoluteUrl(url, paths.meeting(date)) : null,
  };
}
