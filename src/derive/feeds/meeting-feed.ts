import { scheduleOn } from "../../format/days/schedule.ts";
import { instant } from "../../format/days/zones.ts";
import { paths } from "../../format/urls.ts";
import type { Feed } from "../../model/feeds.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { MeetingPage } from "../../model/meeting-page.ts";
import { type ArchiveIndex, schedulesFor } from "../archive-index.ts";
import { meetingContent } from "./meeting-content.ts";
import { feedHtml } from "./nodes.ts";

/** Feed readers ask often, so a feed holds only what is new. */
export const feedLength = 20;

/** The newest meetings with the full text of their minutes, newest first. */
export function meetingFeed(pages: readonly MeetingPage[], archive: ArchiveIndex): Feed {
  const { settings, texts } = archive;
  return {
    path: paths.feed,
    pagePath: paths.home,
    title: settings.title,
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

/** The start of a meeting as a UTC timestamp. Noon stands for an unknown time, so that few time zones see another day. */
export function meetingInstant(
  { date, series }: Pick<Meeting, "date" | "series">,
  archive: ArchiveIndex,
): string {
  const time = scheduleOn(date, schedulesFor(series, archive))?.time;
  return instant(date, time ?? "12:00", archive.settings.timeZone);
}
