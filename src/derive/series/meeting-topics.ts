import { plainText } from "../../format/markdown/plain-text.ts";
import { blocksOf, walk } from "../../format/markdown/walk.ts";
import {
  isAttendanceLabel,
  isGenericTitle,
  isNoise,
  isNoiseTitle,
  isReminder,
  topicKey,
  topicText,
} from "../../format/topic-text.ts";
import type { Block, Inline } from "../../model/body.ts";
import type { IsoDate, Meeting } from "../../model/meeting.ts";
import type { PeopleIndex } from "../people/people-index.ts";

const topicsPerRow = 2;
/** So many meetings before and after one are nearby. What the ones before it say too is not new. */
const nearby = 6;
/** What so many meetings in a row of 13 say is boilerplate. */
const boilerplate = { heading: 3, line: 5, action: 5 } as const;
/** A line is a paragraph by itself, or of an item of an outermost list. */
const deepestLine = 2;

type AfterNames = (text: string) => string | null;

/** What a meeting says, with the key that it is compared by. */
interface Line {
  readonly kind: "heading" | "line" | "action";
  readonly text: string;
  readonly key: string;
  /** Of a heading, 2 or more; else 0. */
  readonly depth: number;
}

/**
 * What each meeting was about, in a few lines: its decisions, then the headings and lines that are new compared with the
 * meetings of the series before it, then reminders and new action items. Left out is what many meetings nearby say, and
 * lines about attendance, triage, counts and logistics. Where nothing remains, there are the titles of the sections.
 */
export function meetingTopics(
  meetings: readonly Meeting[],
  people: PeopleIndex,
): ReadonlyMap<IsoDate, readonly string[]> {
  const afterNames = namesReader(meetings, people);
  const bySeries = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    const some = bySeries.get(meeting.series) ?? [];
    some.push(meeting);
    bySeries.set(meeting.series, some);
  }
  return new Map([...bySeries.values()].flatMap((some) => [...topicsOfSeries(some, afterNames)]));
}

/** Reads each body once, and keeps the lines of the meetings nearby only. */
function* topicsOfSeries(
  meetings: readonly Meeting[],
  afterNames: AfterNames,
): Generator<[IsoDate, readonly string[]]> {
  const uses = new Map<string, number>();
  const lastSeen = new Map<string, number>();
  const read = new Map<number, readonly Line[]>();
  for (let ahead = 0; ahead < meetings.length + nearby; ahead += 1) {
    const next = meetings[ahead];
    if (next) {
      const lines = linesOf(next);
      read.set(ahead, lines);
      for (const key of keysOf(lines)) uses.set(key, (uses.get(key) ?? 0) + 1);
    }
    const at = ahead - nearby;
    const meeting = meetings[at];
    if (!meeting) continue;
    const lines = read.get(at) ?? [];
    const isNew = ({ kind, key }: Line): boolean =>
      !lastSeen.has(key) && (uses.get(key) ?? 0) < boilerplate[kind];
    yield [meeting.date, topicsOf(meeting, lines, isNew, afterNames)];
    for (const key of keysOf(lines)) lastSeen.set(key, at);
    const past = at - nearby;
    for (const key of keysOf(read.get(past) ?? [])) {
      const count = (uses.get(key) ?? 0) - 1;
      if (count > 0) uses.set(key, count);
      else uses.delete(key);
      if (lastSeen.get(key) === past) lastSeen.delete(key);
    }
    read.delete(past);
  }
}

function topicsOf(
  meeting: Meeting,
  lines: readonly Line[],
  isNew: (line: Line) => boolean,
  afterNames: AfterNames,
): readonly string[] {
  const { groups, reminders } = newTopics(lines, isNew, afterNames);
  const found = [
    ...meeting.decisions.map(({ text }) => `Decision: ${text}`),
    // One of each section first, so that a row shows more than its first section.
    ...groups.flatMap((group) => group.slice(0, 1)),
    ...groups.flatMap((group) => group.slice(1)),
    ...reminders,
    ...lines.filter((line) => line.kind === "action" && isNew(line)).map(({ text }) => text),
  ].map(topicText);
  const topics = [...new Set(found)].filter((text) => text !== "");
  return (topics.length > 0 ? topics : sectionTitles(meeting)).slice(0, topicsPerRow);
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

function keysOf(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.map(({ key }) => key));
}

/** The headings, lines and open action items of a meeting, without the sections that are not about its subjects. */
function linesOf({ body, actions }: Meeting): readonly Line[] {
  const lines: Line[] = [];
  let skipped = Number.POSITIVE_INFINITY;
  let attendees: Block | undefined;
  const add = (kind: Line["kind"], written: string, depth: number): void => {
    const key = topicKey(written);
    if (key !== "") lines.push({ kind, text: written, key: `${kind} ${key}`, depth });
  };
  walk(blocksOf(body), (block, ancestors, next) => {
    if (block.type === "heading" && ancestors.length === 0) {
      if (block.depth > skipped) return;
      const title = plainText(block.children);
      skipped = isNoiseTitle(title) ? block.depth : Number.POSITIVE_INFINITY;
      if (skipped === Number.POSITIVE_INFINITY) add("heading", title, block.depth);
    }
    if (block.type !== "paragraph" || ancestors.length > deepestLine) return;
    if (skipped !== Number.POSITIVE_INFINITY || (attendees && ancestors[0] === attendees)) return;
    if (isAttendanceLabel(plainText(block.children))) attendees = next;
    if (block.children.some((child) => child.type === "permalink" && child.kind !== "support")) return;
    for (const text of writtenLines(block.children)) add("line", text, 0);
  });
  for (const { status, text } of actions) if (status === "open") add("action", text, 0);
  return lines;
}

/** The text between the line breaks that a reader sees. */
function writtenLines(children: readonly Inline[]): readonly string[] {
  const lines: Inline[][] = [[]];
  for (const child of children) {
    if (child.type === "break") lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines.map(plainText);
}

/** What follows the names of known people, or of a group of people, at the start of a line; null where there are none. */
function namesReader(meetings: readonly Meeting[], people: PeopleIndex): AfterNames {
  const full = meetings.flatMap(({ attending }) => (attending ?? []).map(({ name }) => name.toLowerCase()));
  const names = new Set([...people.keys(), ...full]);
  for (const name of [...names]) names.add(name.split(" ")[0] ?? "");
  return (text) => {
    const words = text.split(/[\s,&/]+/);
    let count = 0;
    for (let at = 0; at < words.length; ) {
      const length = [3, 2, 1].find((size) =>
        names.has(
          words
            .slice(at, at + size)
            .join(" ")
            .toLowerCase()
            .replace(/[:;]$/, ""),
        ),
      );
      if (length === undefined && !/^(?:and|both|\+|-)$/i.test(words[at] ?? "")) break;
      at += length ?? 1;
      count = at;
    }
    if (count > 0 || /^(?:\S+ )?(?:\S+ )?(?:folks|team|staff|people)\b/i.test(text))
      return words.slice(count).join(" ");
    return null;
  };
}
