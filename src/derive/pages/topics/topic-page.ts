import { daysBetween } from "../../../format/days/days.ts";
import { isReferenceKey, labelUrl } from "../../../format/references/keys.ts";
import { everyTracker } from "../../../format/references/trackers.ts";
import { collectionAnchors, paths } from "../../../format/urls.ts";
import type { YearList } from "../../../model/collected-pages.ts";
import type { IsoDate } from "../../../model/meeting.ts";
import type { Settings } from "../../../model/settings.ts";
import type { TopicMeeting, TopicPage } from "../../../model/topics/topic-pages.ts";
import type { ArchiveIndex } from "../../archive-index.ts";
import { isOpen } from "../action-histories.ts";
import { withNeighbours, yearList } from "../index/grouping.ts";
import { mentionCounts } from "./mention-counts.ts";
import { lastSeen, type MentioningMeeting, type Topic } from "./mentioned-topics.ts";
import { subjectOf } from "./telling-text.ts";
import { type HistoriesByKey, type TopicItems, topicItems } from "./topic-items.ts";
import { topicMeeting } from "./topic-meeting.ts";

/** After fewer days without a mention, a topic is not called quiet. */
const fewestQuietDays = 28;

/** The most decisions, and items that are not open, on the page of a topic with pages for its years, which have all. */
const mostWithYears = 30;

/** `/topics/<KEY>/` with the pages of its years. */
export function topicPage(topic: Topic, archive: ArchiveIndex, histories: HistoriesByKey): TopicPage {
  const { kind, key, label, meetings, previous, next } = topic;
  const path = paths.topic(key);
  const itemsOf = (some: readonly MentioningMeeting[]): TopicItems => topicItems(some, archive, histories);
  const list = yearList(meetings, dayOf);
  const rowsOf = (some: readonly MentioningMeeting[]): TopicMeeting[] =>
    withAnchors(some.map(topicMeeting)).map((meeting) => withoutUsualTitle(meeting, archive));
  const years = yearPages(topic, list, itemsOf, rowsOf);
  const { actions, decisions } = itemsOf(meetings);
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

/** A page for each year, if there are too many meetings for one page. */
function yearPages(
  { key, label }: Topic,
  { recent, years }: YearList<MentioningMeeting>,
  itemsOf: (meetings: readonly MentioningMeeting[]) => TopicItems,
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

function trackerUrl({ kind, key, label }: Topic, settings: Settings): string | null {
  if (kind === "named") return null;
  if (isReferenceKey(key)) return labelUrl(label);
  const project = key.replace(/-\d+$/, "");
  const tracker = everyTracker(settings).findLast(({ projects }) => projects.includes(project));
  return tracker?.url.replace("{key}", encodeURIComponent(key)) ?? null;
}
