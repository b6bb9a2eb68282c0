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
import { meetingContent, meetingFacts } from "./meeting-content.ts";
import { feedHtml, link, list, paragraph } from "./nodes.ts";

/** Feed readers ask often, so a feed holds only what is new. */
export const feedLength = 20;

/**
 * Readers ask for the whole feed again whenever it changed, and some refuse large ones. Only verbatim notes of a day are longer than
 * this many characters of HTML.
 */
const longestText = 100_000;

/** The newest meetings with the full text of their minutes, but for very long ones, newest first. */
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
        html: entryHtml(page, archive),
      })),
  };
}

function entryHtml(page: MeetingPage, { settings, texts }: ArchiveIndex): string {
  const whole = feedHtml(meetingContent(page, texts), settings, page.path);
  if (whole.length <= longestText) return whole;
  const sections = page.contents.map(({ id, title }) => [link(`${page.path}#${id}`, title)]);
  const brief = [
    ...meetingFacts(page, texts),
    paragraph(link(page.path, texts.feeds.longMinutes)),
    ...(sections.length > 0 ? [list(sections)] : []),
  ];
  return feedHtml(brief, settings, page.path);
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
