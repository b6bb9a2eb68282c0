import { betweenBlocks, detailLines, findPassages, type Passage } from "../../format/markdown/passages.ts";
import { isReferenceKey } from "../../format/references/keys.ts";
import { slug } from "../../format/slug.ts";
import { anchors, paths } from "../../format/urls.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { ActionItem, Decision, Statement, SupportEntry } from "../../model/outline.ts";
import type { MeetingRecords, SearchRecord } from "../../model/search.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { peopleInText } from "../people/people-in-text.ts";
import { personOf } from "../people/people-index.ts";
import { speakerOf } from "../people/speaker.ts";
import { factRecords } from "./search-facts.ts";

type Item =
  | { readonly kind: "action"; readonly item: ActionItem }
  | { readonly kind: "decision"; readonly item: Decision }
  | { readonly kind: "support"; readonly item: SupportEntry }
  | { readonly kind: "statement"; readonly item: Statement };

/** Everything that a search can find, each text once, meetings oldest first; made when it is asked for. */
export function* searchRecords(archive: ArchiveIndex): Generator<MeetingRecords> {
  const sections = sectionTitles(archive.meetings);
  const namedIn = peopleInText(archive.people);
  const persons = (names: readonly string[], text: string): string[] => [
    ...new Set([
      ...names.flatMap((name) => personOf(name, archive.people)?.name ?? []),
      ...namedIn(text).map(({ name }) => name),
    ]),
  ];
  for (const meeting of archive.meetings) {
    const items = itemsById(meeting);
    const references = referencesByAnchor(meeting);
    const own = findPassages(meeting.body);
    const passages = [...own, ...gluedItems(own, items)].map(({ anchor, headings, text }): SearchRecord => {
      const found = anchor === null ? undefined : items.get(anchor);
      const breadcrumb = headings.join(" › ");
      const full = found?.kind === "action" ? withDetails(text, found.item) : text;
      return {
        path: paths.meeting(meeting.id, anchor ?? anchors.minutes),
        kind: found?.kind ?? "minutes",
        date: meeting.date,
        title: found ? itemTitle(found, archive) : breadcrumb || meeting.title,
        breadcrumb: found ? breadcrumb : "",
        text: withoutTrackerAddress(full, meeting.issueKeys),
        keywords: references.get(anchor) ?? [],
        // Of a statement, readers look for who says it; the words in it find whom it names.
        people:
          found?.kind === "statement"
            ? speakerNames(found.item, archive)
            : persons(found ? namesOf(found) : [], full),
        section: sections.get(slug(headings[0] ?? "")) ?? null,
      };
    });
    // A meeting may record nothing, and an empty text cannot be found.
    const [first, ...others] = [...passages, ...factRecords(meeting, persons, archive.texts.facts)].filter(
      ({ text }) => text !== "",
    );
    const records = first
      ? [{ ...first, keywords: [...first.keywords, ...oldNames(meeting)] }, ...others]
      : [];
    yield { id: meeting.id, records };
  }
}

/** Issues and pull requests in full, such as `nodejs/node#63055` for `#63055`, by the anchor of the part that mentions them. */
function referencesByAnchor({ mentions }: Meeting): ReadonlyMap<string | null, readonly string[]> {
  const found = new Map<string | null, string[]>();
  for (const { key, label, anchor, text } of mentions) {
    if (!isReferenceKey(key) || text.includes(label)) continue;
    const labels = found.get(anchor) ?? [];
    labels.push(label);
    found.set(anchor, labels);
  }
  return found;
}

/** The last parts of old addresses, such as `TechArea20200914`. */
function oldNames({ aliases }: Meeting): string[] {
  return aliases.flatMap(
    (alias) =>
      alias
        .replace(/\.\w+$/, "")
        .split("/")
        .filter(Boolean)
        .at(-1) ?? [],
  );
}

/** A list that follows a paragraph is in no item of the page, so its text is found with its heading and here. */
function withDetails(text: string, item: ActionItem): string {
  return [text, ...detailLines(item).filter((line) => !text.includes(line))].join(betweenBlocks);
}

/**
 * Lets an issue written as its address be found by its key, which in the address is part of one long word.
 */
function withoutTrackerAddress(text: string, keys: readonly string[]): string {
  if (keys.length === 0 || !text.includes("://")) return text;
  const known = new Set(keys);
  return text.replace(/\S+/g, (word) => {
    const start = word.search(/https?:\/\//);
    if (start < 0) return word;
    for (let slash = word.lastIndexOf("/"); slash > start; slash = word.lastIndexOf("/", slash - 1)) {
      const [key = ""] = /^[\w-]+/.exec(word.slice(slash + 1)) ?? [];
      if (known.has(key)) return word.slice(0, start) + word.slice(slash + 1);
    }
    return word;
  });
}

function itemsById({ actions, decisions, support, statements }: Meeting): Map<string, Item> {
  return new Map<string, Item>([
    ...actions.map((item): [string, Item] => [item.id, { kind: "action", item }]),
    ...decisions.map((item): [string, Item] => [item.id, { kind: "decision", item }]),
    ...support.map((item): [string, Item] => [item.id, { kind: "support", item }]),
    ...statements.map((item): [string, Item] => [item.id, { kind: "statement", item }]),
  ]);
}

/** Items in the block of another one. Their text is found there, and each is found by itself too. */
function gluedItems(passages: readonly Passage[], items: ReadonlyMap<string, Item>): Passage[] {
  const own = new Set(passages.map(({ anchor }) => anchor));
  return [...items].flatMap(([anchor, { kind, item }]) =>
    own.has(anchor) || kind === "statement" ? [] : [{ anchor, headings: [], text: item.text }],
  );
}

function speakerNames(statement: Statement, archive: ArchiveIndex): readonly string[] {
  const speaker = speakerOf(statement, archive);
  return speaker ? [speaker.name] : [];
}

function itemTitle(found: Item, archive: ArchiveIndex): string {
  const { feeds } = archive.texts;
  if (found.kind === "decision") return feeds.decision;
  if (found.kind === "statement") return speakerOf(found.item, archive)?.name ?? found.item.speaker;
  const names = namesOf(found).join(", ");
  const label = found.kind === "action" ? feeds.actionItem : found.item.site;
  return names === "" ? label : `${label} (${names})`;
}

function namesOf(found: Exclude<Item, { readonly kind: "statement" }>): readonly string[] {
  if (found.kind === "decision") return [];
  return found.kind === "action" ? found.item.owners : found.item.people;
}

/** Title of each outermost section by its slug, as the newest minutes with that section write it. */
function sectionTitles(meetings: readonly Meeting[]): ReadonlyMap<string, string> {
  return new Map(meetings.flatMap(({ sections }) => sections.map(({ title }) => [slug(title), title])));
}
