import { isIssueKey } from "../../format/references/keys.ts";
import { paths } from "../../format/urls.ts";
import type {
  MentionRow,
  TopicMeeting,
  TopicPage,
  TopicRow,
  TopicsPage,
} from "../../model/collected-pages.ts";
import type { IsoDate, Meeting } from "../../model/meeting.ts";
import type { TopicMention } from "../../model/outline.ts";
import type { Neighbours } from "../../model/pages.ts";
import type { IssueTracker, Settings } from "../../model/settings.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { withNeighbours, yearList } from "./index/grouping.ts";

/** A longer key of a tracker is not that of an issue, and would be too long for a folder name. */
const longestKey = 40;

/** An issue with the meetings that mention it, newest first: all that is kept of it until its page is made. */
export interface Topic extends Neighbours {
  readonly key: string;
  readonly meetings: readonly MentioningMeeting[];
}

interface MentioningMeeting {
  readonly meeting: Meeting;
  /** At least one. */
  readonly mentions: readonly TopicMention[];
}

/** Every issue that the minutes mention, the most recently mentioned first. */
export function mentionedTopics({ meetings }: ArchiveIndex): Topic[] {
  const found = new Map<string, MentioningMeeting[]>();
  for (const meeting of meetings.toReversed()) {
    for (const [key, mentions] of mentionsByKey(meeting)) {
      const rows = found.get(key) ?? [];
      rows.push({ meeting, mentions });
      found.set(key, rows);
    }
  }
  const topics = [...found].map(([key, rows]) => ({ key, meetings: rows }));
  const sorted = topics.toSorted(
    (a, b) => compare(lastSeen(b), lastSeen(a)) || a.key.localeCompare(b.key, "en", { numeric: true }),
  );
  return withNeighbours(sorted, ({ key }) => ({ path: paths.topic(key), label: key }));
}

/** `/topics/<KEY>/` */
export function topicPage({ key, meetings, previous, next }: Topic, settings: Settings): TopicPage {
  return {
    path: paths.topic(key),
    feedPath: paths.topicFeed(key),
    key,
    trackerUrl: trackerUrl(key, settings.issueTrackers),
    meetings: meetings.map(topicMeeting),
    previous,
    next,
  };
}

/** A meeting as the page and the feed of an issue show it. */
export function topicMeeting({ meeting, mentions }: MentioningMeeting): TopicMeeting {
  const { id, date, title, status } = meeting;
  return {
    path: paths.meeting(id),
    date,
    title,
    status,
    mentions: mentions.map((mention) => mentionRow(meeting, mention)),
  };
}

/** `/topics/` */
export function topicsPage(topics: readonly Topic[]): TopicsPage {
  const rows = topics.map((topic): TopicRow => {
    const latest = topic.meetings[0] && topicMeeting(topic.meetings[0]).mentions[0];
    return {
      path: paths.topic(topic.key),
      key: topic.key,
      text: latest?.text ?? "",
      lastPath: latest?.path ?? paths.topic(topic.key),
      meetingCount: topic.meetings.length,
      firstSeen: topic.meetings.at(-1)?.meeting.date ?? "",
      lastSeen: lastSeen(topic),
    };
  });
  return { path: paths.topics, count: rows.length, ...yearList(rows, (row) => row.lastSeen) };
}

/** Whether an issue has a page of its own. */
export function isTopic(key: string): boolean {
  return key.length <= longestKey || !isIssueKey(key);
}

function mentionsByKey(meeting: Meeting): ReadonlyMap<string, readonly TopicMention[]> {
  const byKey = new Map<string, TopicMention[]>();
  for (const mention of meeting.mentions.filter(({ key }) => isTopic(key))) {
    const mentions = byKey.get(mention.key) ?? [];
    mentions.push(mention);
    byKey.set(mention.key, mentions);
  }
  return byKey;
}

function mentionRow({ id }: Meeting, { anchor, headings, text }: TopicMention): MentionRow {
  return {
    path: paths.meeting(id, anchor ?? undefined),
    breadcrumb: headings.join(" › "),
    text,
  };
}

function trackerUrl(key: string, trackers: readonly IssueTracker[]): string {
  const project = key.replace(/-\d+$/, "");
  const tracker = trackers.findLast(({ projects }) => projects.includes(project));
  return tracker?.url.replace("{key}", encodeURIComponent(key)) ?? "";
}

function lastSeen({ meetings }: Omit<Topic, keyof Neighbours>): IsoDate {
  return meetings[0]?.meeting.date ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
