import { firstDay, isMonth } from "../../format/days/months.ts";
import { scheduleOn } from "../../format/days/schedule.ts";
import { instant } from "../../format/days/zones.ts";
import { paths } from "../../format/urls.ts";
import type { LinkedMeeting } from "../../model/archive.ts";
import type { Feed } from "../../model/feeds.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { MeetingPage } from "../../model/meeting-page.ts";
import type { Series } from "../../model/settings.ts";
import { type ArchiveIndex, schedulesFor } from "../archive-index.ts";
import { meetingPage } from "../pages/meeting/meeting-page.ts";
import { meetingContent } from "./meeting-content.ts";
import { feedHtml } from "./nodes.ts";

/** Feed readers ask often, so a feed holds only what is new. */
export const feedLength = 20;

/** The newest meetings with the full text of their minutes, newest first. */
export function meetingFeed(pages: readonly MeetingPage[], archive: ArchiveIndex): Feed {
  return feedOf({ path: paths.feed, pagePath: paths.home, title: archive.settings.title }, pages, archive);
}

/** The same for one series. */
export function seriesFeed(
  { id, title }: Series,
  linked: readonly LinkedMeeting[],
  archive: ArchiveIndex,
): Feed {
  const newest = linked.filter(({ meeting }) => meeting.series === id).slice(-feedLength);
  const names = {
    path: paths.seriesFeed(id),
    pagePath: paths.series(id),
    title: `${title} · ${archive.settings.title}`,
  };
  return feedOf(
    names,
    newest.map((meeting) => meetingPage(meeting, archive)),
    archive,
  );
}

function feedOf(
  names: Pick<Feed, "path" | "pagePath" | "title">,
  pages: readonly MeetingPage[],
  archive: ArchiveIndex,
): Feed {
  const { settings, texts } = archive;
  return {
    ...names,
    description: settings.description,
    entries: pages
      .slice(-feedLength)
      .reverse()
      .map((page) => ({
        id: page.path,
        path: page.path,
        title: `${page.title}, ${texts.dates.long(page.date)}`,
        updated: meetingInstant(page, archive),
        summary: page.description,
        html: feedHtml(meetingContent(page, texts), settings, page.path),
      })),
  };
}

/**
 * The start of a meeting as a UTC timestamp. Noon stands for an unknown time, so that few time zones see another day, and the
 * first day for a month, whose minutes come before those of its days everywhere.
 */
export function meetingInstant(
  { date, series }: Pick<Meeting, "date" | "series">,
  archive: ArchiveIndex,
): string {
  const time = isMonth(date) ? null : scheduleOn(date, schedulesFor(series, archive))?.time;
  return instant(firstDay(date), time ?? "12:00", archive.settings.timeZone);
}
