import { absoluteUrl, paths } from "../../format/urls.ts";
import type { Feed } from "../../model/feeds.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { type Topic, topicMeeting } from "../pages/topic-pages.ts";
import { feedLength, meetingInstant } from "./meeting-feed.ts";
import { feedHtml, link, paragraph, text } from "./nodes.ts";

/** The meetings that mention an issue, with the lines that do, newest first. */
export function topicFeed({ key, meetings }: Topic, archive: ArchiveIndex): Feed {
  const { settings, texts } = archive;
  const feedPath = paths.topicFeed(key);
  return {
    path: feedPath,
    pagePath: paths.topic(key),
    title: `${key} · ${settings.title}`,
    description: texts.feeds.topic(key),
    entries: meetings
      .slice(0, feedLength)
      .map(({ meeting, ...mentioned }) => ({ meeting, ...topicMeeting({ meeting, ...mentioned }) }))
      .map(({ meeting, path, date, title, mentions }) => ({
        id: `${feedPath}#${meeting.id}`,
        path: mentions[0]?.path ?? path,
        title: texts.feeds.topicEntry(key, title, date),
        updated: meetingInstant(meeting, archive),
        summary: texts.feeds.mentions(mentions.length, key),
        html: feedHtml(
          mentions.map((mention) =>
            paragraph(
              link(absoluteUrl(settings.url, mention.path), mention.breadcrumb || texts.dates.long(date)),
              text(`: ${mention.text}`),
            ),
          ),
          settings,
          path,
        ),
      })),
  };
}
