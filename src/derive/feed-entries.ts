import { instant } from "../format/dates.ts";
import { longDate } from "../format/days.ts";
import { paths } from "../format/urls.ts";
import type { FeedEntry } from "../model/feed.ts";
import type { Facts } from "./facts.ts";
import { describeMeeting } from "./meeting-page.ts";

const feedLength = 20;

/** The newest meetings, newest first. */
export function feedEntries(facts: Facts): FeedEntry[] {
  const { schedule, timeZone } = facts.settings;
  return facts.meetings
    .slice(-feedLength)
    .reverse()
    .map((meeting) => ({
      title: `${meeting.title}, ${longDate(meeting.date)}`,
      path: paths.meeting(meeting.date),
      updated: instant(meeting.date, schedule.time, timeZone),
      summary: describeMeeting(meeting, facts),
    }));
}
