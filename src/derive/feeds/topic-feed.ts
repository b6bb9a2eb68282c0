import { absoluteUrl, paths } from "../../format/urls.ts";
import type { Feed } from "../../model/feeds.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import type { Topic } from "../pages/topics/mentioned-topics.ts";
import { subjectOf } from "../pages/topics/telling-text.ts";
import { topicMeeting } from "../pages/topics/topic-meeting.ts";
import { feedLength, meetingInstant } from "./meeting-feed.ts";
import { feedHtml, link, paragraph, text } from "./nodes.ts";

/** The meetings that mention a topic, with the lines that do, newest first. */
export function topicFeed(topic: Topic, archive: ArchiveIndex): Feed {
  const { key, label, meetings } = topic;
  const { settings, texts } = archive;
  const feedPath = paths.topicFeed(key);
  return {
    path: feedPath,
    pagePath: paths.topic(key),
    title: [label, subjectOf(topic), settings.title].filter(Boolean).join(" · "),
    description: texts.feeds.topic(label),
    entries: meetings
      .slice(0, feedLength)
      .map(({ meeting, ...mentioned }) => ({ meeting, ...topicMeeting({ meeting, ...mentioned }) }))
      .map(({ meeting, path, date, mentions }) => ({
        id: `${feedPath}#${meeting.id}`,
        path: mentions[0]?.path ?? path,
        title: texts.feeds.topicEntry(label, meeting.title, date),
        updated: meetingInstant(meeting, archive),
        summary: null,
        html: feedHtml(
          mentions.flatMap((mention) =>
            mention.texts.map((line) =>
              paragraph(
                link(absoluteUrl(settings.url, mention.path), mention.breadcrumb || texts.dates.long(date)),
                text(`: ${line}`),
              ),
            ),
          ),
          settings,
          path,
        ),
      })),
  };
}
