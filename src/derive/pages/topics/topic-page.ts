import { daysBetween } from "../../../format/days/days.ts";
import { isReferenceKey, labelUrl } from "../../../format/references/keys.ts";
import { everyTracker } from "../../../format/references/trackers.ts";
import { memoize } from "../../../format/reuse/memoize.ts";
import { collectionAnchors, paths } from "../../../format/urls.ts";
import type { ActionHistory, DecisionRow, YearList } from "../../../model/collected-pages.ts";
import type { IsoDate, MeetingId } from "../../../model/meeting.ts";
import type { TopicMention } from "../../../model/outline.ts";
import type { Settings } from "../../../model/settings.ts";
import type { MentionRow, TopicMeeting, TopicPage } from "../../../model/topics/topic-pages.ts";
import type { ArchiveIndex } from "../../archive-index.ts";
import type { OwnedHistory } from "../action-histories.ts";
import { decisionRow } from "../decision-rows.ts";
import { withNeighbours, yearList } from "../index/grouping.ts";
import { mentionCounts } from "./mention-counts.ts";
import { lastSeen, type MentioningMeeting, type Topic } from "./mentioned-topics.ts";
import { tellingText } from "./telling-text.ts";

/** After fewer days without a mention, a topic is not called quiet. */
const fewestQuietDays = 28;

/** So many decisions, and items that are not open, are on the page of a topic with pages for its years, which have all. */
const mostWithYears = 30;

/** Every action item, by its key. */
export type HistoriesByKey = ReadonlyMap<string, ActionHistory>;

export function historiesByKey(histories: readonly OwnedHistory[]): HistoriesByKey {
  return new Map(histories.map(({ key, history }) => [key, history]));
}

/** `/topics/<KEY>/` with the pages of its years. */
export function topicPage(topic: Topic, archive: ArchiveIndex, histories: HistoriesByKey): TopicPage {
  const { kind, key, label, meetings, previous, next } = topic;
  const path = paths.topic(key);
  const itemsOf = (some: readonly MentioningMeeting[]): Items => itemsIn(some, archive, histories);
  const list = yearList(meetings, dayOf);
  const rowsOf = (some: readonly MentioningMeeting[]): TopicMeeting[] =>
    withAnchors(some.map(topicMeeting)).map((meeting) => withoutUsualTitle(meeting, archive));
  const years = yearPages(topic, list, itemsOf, rowsOf);
  const { actions, decisions } = itemsOf(meetings);
  const isOpen = ({ status }: ActionHistory): boolean => status === "open" || status === "back";
  // What is left out here is on the page of its year.
  const most = years.length > 0 ? mostWithYears : undefined;
  const latest = archive.meetings.at(-1)?.date ?? lastSeen(topic);
  const dates = meetings.flatMap(({ meeting: { date }, mentions }) =>
    mentions.map(() => ({
      date,
      path: `${years.length > 0 ? paths.yearOf(path, date.slice(0, 4)) : path}#${monthAnchor(date)}`,
    })),
  );
  return {
    path,
    feedPath: paths.topicFeed(key),
    kind,
    label,
    subject: subjectOf(topic),
    spellings: archive.settings.topics.find(({ name }) => name === key)?.spellings ?? [],
    trackerUrl: trackerUrl(topic, archive.settings),
    meetingCount: meetings.length,
    mentionCount: dates.length,
    firstSeen: dates.at(-1)?.date ?? lastSeen(topic),
    lastSeen: lastSeen(topic),
    firstPath: topicMeeting(meetings.at(-1) ?? meetings[0]).mentions[0]?.path ?? path,
    lastPath: topicMeeting(meetings[0]).mentions[0]?.path ?? path,
    isQuiet: daysBetween(lastSeen(topic), latest) >= fewestQuietDays,
    counts: mentionCounts(dates),
    actions: [...actions.filter(isOpen), ...actions.filter((history) => !isOpen(history)).slice(0, most)],
    decisions: decisions.slice(0, most),
    meetings: rowsOf(list.recent?.rows ?? meetings),
    years,
    previous,
    next,
  };
}

/** The paths of `topicPage` and of the pages of its years, which are known without making them. */
export function topicPaths({ key, meetings }: Topic): string[] {
  const path = paths.topic(key);
  const list = yearList(meetings, dayOf);
  return list.recent === null ? [path] : [path, ...list.years.map(({ year }) => paths.yearOf(path, year))];
}

/** What an issue is about, in the words of the minutes; empty for a named topic. Its page, its feed and the list of topics ask. */
export const subjectOf = memoize(({ kind, meetings }: Topic): string => {
  if (kind === "named") return "";
  return tellingText(meetings.toReversed().flatMap(({ mentions }) => mentions));
});

/** A meeting as the page and the feed of a topic show it. */
export function topicMeeting({ meeting, mentions }: MentioningMeeting): TopicMeeting {
  const { id, date, title, status } = meeting;
  return {
    path: paths.meeting(id),
    date,
    title,
    status,
    anchor: null,
    mentions: mentionRows(id, mentions),
  };
}

interface Items {
  readonly actions: readonly ActionHistory[];
  readonly decisions: readonly DecisionRow[];
}

/** The items of some meetings that mention a topic, the newest first. */
function itemsIn(
  meetings: readonly MentioningMeeting[],
  archive: ArchiveIndex,
  histories: HistoriesByKey,
): Items {
  const actions = new Set<ActionHistory>();
  const decisions: DecisionRow[] = [];
  for (const { meeting, mentions } of meetings) {
    const anchors = new Set(mentions.map(({ anchor }) => anchor));
    for (const { action, key } of archive.actions.get(meeting.id) ?? []) {
      const history = anchors.has(action.id) ? histories.get(key) : undefined;
      if (history) actions.add(history);
    }
    for (const decision of meeting.decisions)
      if (anchors.has(decision.id)) decisions.push(decisionRow(meeting, decision, archive));
  }
  // Each wording of an item, and the lists below it, are among the mentions as far as they are about the topic.
  const short = { details: [], earlier: [], handovers: [] };
  return { actions: [...actions].map((history) => ({ ...history, ...short })), decisions };
}

/** A page for each year, if there are too many meetings for one page. */
function yearPages(
  { key, label }: Topic,
  { recent, years }: YearList<MentioningMeeting>,
  itemsOf: (meetings: readonly MentioningMeeting[]) => Items,
  rowsOf: (meetings: readonly MentioningMeeting[]) => readonly TopicMeeting[],
): TopicPage["years"] {
  if (recent === null) return [];
  const path = paths.topic(key);
  const pages = years.map(({ year, rows }) => ({
    path: paths.yearOf(path, year),
    label,
    topicPath: path,
    year,
    ...itemsOf(rows),
    meetings: rowsOf(rows),
  }));
  return withNeighbours(pages.toReversed(), (page) => ({ path: page.path, label: page.year }));
}

function dayOf({ meeting }: MentioningMeeting): IsoDate {
  return meeting.date;
}

function monthAnchor(date: IsoDate): string {
  return collectionAnchors.inMonth(date.slice(0, 7));
}

/** Gives the first meeting of each month an anchor, to which the counts lead. */
function withAnchors(meetings: readonly TopicMeeting[]): TopicMeeting[] {
  return meetings.map((meeting, index) => {
    const anchor = monthAnchor(meeting.date);
    const before = meetings[index - 1];
    return before && monthAnchor(before.date) === anchor ? meeting : { ...meeting, anchor };
  });
}

function withoutUsualTitle(meeting: TopicMeeting, { seriesInUse }: ArchiveIndex): TopicMeeting {
  const [only, other] = seriesInUse;
  return other === undefined && only?.title === meeting.title ? { ...meeting, title: null } : meeting;
}

/** The lines of one part of the minutes as one row. */
function mentionRows(id: MeetingId, mentions: readonly TopicMention[]): MentionRow[] {
  const rows: (MentionRow & { readonly texts: string[] })[] = [];
  for (const { anchor, headings, text } of mentions) {
    const path = paths.meeting(id, anchor ?? undefined);
    const last = rows.at(-1);
    if (last?.path === path) last.texts.push(text);
    else rows.push({ path, breadcrumb: headings.join(" › "), texts: [text] });
  }
  return rows;
}

function trackerUrl({ kind, key, label }: Topic, settings: Settings): string | null {
  if (kind === "named") return null;
  if (isReferenceKey(key)) return labelUrl(label);
  const project = key.replace(/-\d+$/, "");
  const tracker = everyTracker(settings).findLast(({ projects }) => projects.includes(project));
  return tracker?.url.replace("{key}", encodeURIComponent(key)) ?? null;
}
