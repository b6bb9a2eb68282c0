import { paths } from "../../format/urls.ts";
import type { MentionRow, TopicPage, TopicRow, TopicsPage } from "../../model/collected-pages.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { IssueMention } from "../../model/outline.ts";
import type { Neighbours } from "../../model/pages.ts";
import type { IssueTracker } from "../../model/settings.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { byYear, withNeighbours } from "./grouping.ts";

/** A longer key is not an issue key, and would be too long for a folder name. */
const longestKey = 40;

/** `/topics/<KEY>/` of every issue that the minutes mention, the most recently mentioned first. */
export function topicPages({ meetings, settings }: ArchiveIndex): TopicPage[] {
  const topics = new Map<string, TopicPage["meetings"][number][]>();
  for (const meeting of meetings.toReversed()) {
    for (const [key, mentions] of mentionsByKey(meeting)) {
      const rows = topics.get(key) ?? [];
      const { date, title, status } = meeting;
      rows.push({ path: paths.meeting(date), date, title, status, mentions });
      topics.set(key, rows);
    }
  }
  const pages = [...topics].map(
    ([key, rows]): Omit<TopicPage, keyof Neighbours> => ({
      path: paths.topic(key),
      feedPath: paths.topicFeed(key),
      key,
      trackerUrl: trackerUrl(key, settings.issueTrackers),
      meetings: rows,
    }),
  );
  const sorted = pages.toSorted(
    (a, b) => compare(lastSeen(b), lastSeen(a)) || a.key.localeCompare(b.key, "en", { numeric: true }),
  );
  return withNeighbours(sorted, ({ key }) => key);
}

/** `/topics/` */
export function topicsPage(topics: readonly TopicPage[]): TopicsPage {
  const rows = topics.map(
    (topic): TopicRow => ({
      path: topic.path,
      key: topic.key,
      text: topic.meetings[0]?.mentions[0]?.text ?? "",
      lastPath: topic.meetings[0]?.mentions[0]?.path ?? topic.path,
      meetingCount: topic.meetings.length,
      firstSeen: topic.meetings.at(-1)?.date ?? "",
      lastSeen: lastSeen(topic),
    }),
  );
  return { path: paths.topics, count: rows.length, years: byYear(rows, (row) => row.lastSeen) };
}

/** Whether an issue has a page of its own. */
export function isTopic(key: string): boolean {
  return key.length <= longestKey;
}

function mentionsByKey(meeting: Meeting): ReadonlyMap<string, readonly MentionRow[]> {
  const rows = new Map<string, MentionRow[]>();
  for (const mention of meeting.mentions.filter(({ key }) => isTopic(key))) {
    const rowsOfKey = rows.get(mention.key) ?? [];
    rowsOfKey.push(mentionRow(meeting, mention));
    rows.set(mention.key, rowsOfKey);
  }
  return rows;
}

function mentionRow({ date }: Meeting, { anchor, headings, text }: IssueMention): MentionRow {
  return {
    path: paths.meeting(date) + (anchor === null ? "" : `#${anchor}`),
    breadcrumb: headings.join(" › "),
    text,
  };
}

function trackerUrl(key: string, trackers: readonly IssueTracker[]): string {
  const project = key.replace(/-\d+$/, "");
  const tracker = trackers.findLast(({ projects }) => projects.includes(project));
  return tracker?.url.replace("{key}", encodeURIComponent(key)) ?? "";
}

function lastSeen({ meetings }: Pick<TopicPage, "meetings">): string {
  return meetings[0]?.date ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
