import { isIssueKey } from "../../../format/references/keys.ts";
import { paths } from "../../../format/urls.ts";
import type { IsoDate, Meeting } from "../../../model/meeting.ts";
import type { TopicMention } from "../../../model/outline.ts";
import type { Neighbours } from "../../../model/pages.ts";
import type { TopicKind } from "../../../model/topics/topic-pages.ts";
import type { ArchiveIndex } from "../../archive-index.ts";
import { withNeighbours } from "../index/grouping.ts";

/** A longer key of a tracker is not that of an issue, and would be too long for a folder name. */
const longestKey = 40;

/** A topic with the meetings that mention it, newest first: all that is kept of it until its page is made. */
export interface Topic extends Neighbours {
  readonly kind: TopicKind;
  readonly key: string;
  readonly label: string;
  readonly meetings: readonly [MentioningMeeting, ...MentioningMeeting[]];
}

export interface MentioningMeeting {
  readonly meeting: Meeting;
  /** At least one. */
  readonly mentions: readonly [TopicMention, ...TopicMention[]];
}

/** Every topic that the minutes mention: named ones, those in most meetings first, then issues, the last mentioned first. */
export function mentionedTopics({
  meetings,
  settings,
}: Pick<ArchiveIndex, "meetings" | "settings">): Topic[] {
  const named = new Set(settings.topics.map(({ name }) => name));
  const found = new Map<string, [MentioningMeeting, ...MentioningMeeting[]]>();
  for (const meeting of meetings.toReversed()) {
    for (const [key, mentions] of mentionsByKey(meeting)) {
      const rows = found.get(key);
      if (rows) rows.push({ meeting, mentions });
      else found.set(key, [{ meeting, mentions }]);
    }
  }
  const topics = [...found].map(([key, rows]) => ({
    kind: named.has(key) ? ("named" as const) : ("issue" as const),
    key,
    label: rows[0].mentions[0].label,
    meetings: rows,
  }));
  const byLabel = (a: { label: string }, b: { label: string }): number =>
    a.label.localeCompare(b.label, "en", { numeric: true });
  return withNeighbours(
    [
      ...topics
        .filter(({ kind }) => kind === "named")
        .sort((a, b) => b.meetings.length - a.meetings.length || byLabel(a, b)),
      ...topics
        .filter(({ kind }) => kind === "issue")
        .sort((a, b) => compare(lastSeen(b), lastSeen(a)) || byLabel(a, b)),
    ],
    ({ key, label }) => ({ path: paths.topic(key), label }),
  );
}

/** Whether what minutes mention has a page of its own. */
export function isTopic(key: string): boolean {
  return key.length <= longestKey || !isIssueKey(key);
}

export function lastSeen({ meetings }: Pick<Topic, "meetings">): IsoDate {
  return meetings[0].meeting.date;
}

function mentionsByKey({
  mentions,
}: Meeting): ReadonlyMap<string, readonly [TopicMention, ...TopicMention[]]> {
  const byKey = new Map<string, [TopicMention, ...TopicMention[]]>();
  for (const mention of mentions) {
    if (!isTopic(mention.key)) continue;
    const others = byKey.get(mention.key);
    if (others) others.push(mention);
    else byKey.set(mention.key, [mention]);
  }
  return byKey;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
