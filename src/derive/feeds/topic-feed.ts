import { longDate } from "../../format/days.ts";
import { counted } from "../../format/numbers.ts";
import { absoluteUrl, paths } from "../../format/urls.ts";
import type { Feed } from "../../model/feeds.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { type Topic, topicMeeting } from "../pages/topic-pages.ts";
import { feedLength, meetingInstant } from "./meeting-feed.ts";
import { feedHtml, link, paragraph, text } from "./nodes.ts";

/** The meetings that mention an issue, with the lines that do, newest first. */
export function topicFeed({ key, meetings }: Topic, archive: ArchiveIndex): Feed {
  const { settings } = archive;
  const feedPath = paths.topicFeed(key);
  return {
    path: feedPath,
    pagePath: paths.topic(key),
    title: `${key} · ${settings.title}`,
    description: `Meetings that mention ${key}.`,
    entries: meetings
      .slice(0, feedLength)
      .map(topicMeeting)
      .map(({ path, date, title, mentions }) => ({
        id: `${feedPath}#${date}`,
        path: mentions[0]?.path ?? path,
        title: `${key} in ${title}, ${longDate(date)}`,
        updated: meetingInstant(date, archive),
        summary: `${counted(mentions.length, "mention")} of ${key}.`,
        html: feedHtml(
          mentions.map((mention) =>
            paragraph(
              link(absoluteUrl(settings.url, mention.path), mention.breadcrumb || longDate(date)),
              text(`: ${mention.text}`),
            ),
          ),
          settings,
          path,
        ),
      })),
  };
}
