import { instant } from "../../format/dates.ts";
import { longDate } from "../../format/days.ts";
import { counted } from "../../format/numbers.ts";
import { absoluteUrl } from "../../format/urls.ts";
import type { TopicPage } from "../../model/collected-pages.ts";
import type { Feed } from "../../model/feeds.ts";
import type { Settings } from "../../model/settings.ts";
import { feedHtml } from "./feed-html.ts";
import { feedLength } from "./meeting-feed.ts";
import { link, paragraph, text } from "./nodes.ts";

/** The meetings that mention an issue, with the lines that do, newest first. */
export function topicFeed(topic: TopicPage, settings: Settings): Feed {
  return {
    path: topic.feedPath,
    pagePath: topic.path,
    title: `${topic.key} · ${settings.title}`,
    description: `Meetings that mention ${topic.key}.`,
    entries: topic.meetings.slice(0, feedLength).map(({ path, date, title, mentions }) => ({
      id: `${topic.feedPath}#${date}`,
      path: mentions[0]?.path ?? path,
      title: `${topic.key} in ${title}, ${longDate(date)}`,
      updated: instant(date, settings.schedule.time, settings.timeZone),
      summary: `${counted(mentions.length, "mention")} of ${topic.key}.`,
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
