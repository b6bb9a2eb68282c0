import { memoize, memoizeLatest, reuseIfEqual } from "../../format/reuse/memoize.ts";
import { isGenericTitle, isNoise, isNoiseTitle, isReminder, topicText } from "../../format/topic-text.ts";
import type { Meeting, MeetingId } from "../../model/meeting.ts";
import type { Texts } from "../../texts/texts.ts";
import { type AfterNames, namesReader } from "../people/leading-names.ts";
import type { PeopleIndex } from "../people/people-index.ts";
import { type Line, linesOf } from "./meeting-lines.ts";

const topicsPerRow = 2;
/** This number of meetings before and after one are nearby. What the ones before it also say is not new. */
const nearby = 6;
/** What this number of 13 meetings in a row say is boilerplate. */
const boilerplate = { heading: 3, line: 5, action: 5 } as const;

/**
 * What each meeting was about, in a few lines: its decisions, then the headings and lines that are new compared with the
 * meetings of the series before it, then reminders and new action items. Left out is what many meetings nearby say, and
 * lines about attendance, triage, counts and logistics. Where nothing remains, there are the titles of the sections.
 */
export function meetingTopics(
  meetings: readonly Meeting[],
  people: PeopleIndex,
  { feeds }: Pick<Texts, "feeds">,
): ReadonlyMap<MeetingId, readonly string[]> {
  const written = new Set(meetings.flatMap(({ attending }) => (attending ?? []).map(({ name }) => name)));
  const afterNames = readerOf(people, sameNames([...written]));
  const bySeries = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    const some = bySeries.get(meeting.series) ?? [];
    some.push(meeting);
    bySeries.set(meeting.series, some);
  }
  return new Map(
    [...bySeries.values()].flatMap((some) =>
      some.map((meeting, at) => {
        const first = Math.max(0, at - nearby);
        const around = some.slice(first, at + nearby + 1);
        return [meeting.id, topicsAmong(meeting, afterNames, feeds.decision, at - first, ...around)] as const;
      }),
    ),
  );
}

const sameNames = reuseIfEqual<readonly string[]>();
const readerOf = memoize((people: PeopleIndex, written: readonly string[]) => namesReader(written, people));

/** What a meeting says. Meetings nearby say it too, so it is read once for all of them. */
const readMeeting = memoizeLatest(2 * nearby + 1, (meeting: Meeting) => {
  const lines = linesOf(meeting);
  return { lines, keys: new Set(lines.map(({ key }) => key)) };
});

/** `around` are the meetings nearby in their order, with this one among them; `before` is the number of those before it, `decision` the word before decisions. */
const topicsAmong = memoize(
  (
    meeting: Meeting,
    afterNames: AfterNames,
    decision: string,
    before: number,
    ...around: Meeting[]
  ): readonly string[] => {
    const isIn = (key: string) => (other: Meeting) => readMeeting(other).keys.has(key);
    const isNew = ({ kind, key }: Line): boolean =>
      !around.slice(0, before).some(isIn(key)) && around.filter(isIn(key)).length < boilerplate[kind];
    return topicsOf(meeting, readMeeting(meeting).lines, isNew, afterNames, decision);
  },
);

function topicsOf(
  meeting: Meeting,
  lines: readonly Line[],
  isNew: (line: Line) => boolean,
  afterNames: AfterNames,
  decision: string,
): readonly string[] {
  const { groups, reminders } = newTopics(lines, isNew, afterNames);
  const found = [
    ...meeting.decisions.map(({ text }) => `${decision}: ${text}`),
    // One of each section first, so that a row shows more than its first section.
    ...groups.flatMap((group) => group.slice(0, 1)),
    ...groups.flatMap((group) => group.slice(1)),
    ...reminders,
    ...lines.filter((line) => line.kind === "action" && isNew(line)).map(({ text }) => text),
  ];
  const topics = new Set<string>();
  for (const text of found) {
    if (topics.size === topicsPerRow) break;
    const topic = topicText(text);
    if (topic !== "") topics.add(topic);
  }
  return topics.size > 0 ? [...topics] : sectionTitles(meeting).slice(0, topicsPerRow);
}

/** What is new, by section, as far as a row has room. A new heading stands for all that is below it. */
function newTopics(
  lines: readonly Line[],
  isNew: (line: Line) => boolean,
  afterNames: AfterNames,
): { readonly groups: readonly (readonly string[])[]; readonly reminders: readonly string[] } {
  const groups: string[][] = [];
  const reminders: string[] = [];
  let group: string[] = [];
  let covered = Number.POSITIVE_INFINITY;
  const add = (text: string): void => {
    if (group.length === 0) groups.push(group);
    group.push(text);
  };
  for (const [index, line] of lines.entries()) {
    if (groups.length >= topicsPerRow) break;
    if (line.kind === "heading") {
      if (line.depth > covered) continue;
      group = [];
      const isTopic = isNew(line) && !isGenericTitle(line.text);
      covered = isTopic ? line.depth : Number.POSITIVE_INFINITY;
      if (isTopic) add(headingText(line, lines[index + 1], afterNames));
    } else if (line.kind === "line" && covered === Number.POSITIVE_INFINITY && isNew(line)) {
      if (isNoise(line.text, afterNames)) continue;
      if (isReminder(line.text)) reminders.push(line.text);
      else add(line.text);
    }
  }
  return { groups, reminders };
}

/** One word says little, so the first line below it follows. */
function headingText({ text }: Line, next: Line | undefined, afterNames: AfterNames): string {
  const isAlone = text.includes(" ") || next?.kind !== "line" || isNoise(next.text, afterNames);
  return isAlone ? text : `${text}: ${next.text}`;
}

function sectionTitles({ sections }: Meeting): readonly string[] {
  return sections
    .map(({ title }) => topicText(title))
    .filter((title) => !isNoiseTitle(title) && !isGenericTitle(title));
}
