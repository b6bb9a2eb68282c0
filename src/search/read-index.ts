import { addDays } from "../format/days/dates.ts";
import { once } from "../format/lazily.ts";
import { seriesInId } from "../format/meetings/meeting-id.ts";
import { meetingPath, paths } from "../format/urls.ts";
import type { IsoDate, MeetingId } from "../model/meeting.ts";
import type { PageNames, SearchKind } from "../model/search.ts";
import {
  type IndexFilters,
  type IndexManifest,
  kindOrder,
  monthMark,
  type StoredRecord,
  termSeparator,
} from "./index-layout.ts";
import { readNumberLetters, readRisingLetters } from "./number-letters.ts";
import { type Stem, stemOf } from "./stem.ts";

/** Reads a file of the site as text; rejects if there is none. */
export type ReadFile = (path: string) => Promise<string>;

/** A search result as it is shown. */
export interface FoundRecord {
  /** Below the site's root, with its anchor. */
  readonly path: string;
  readonly kind: SearchKind;
  readonly date: IsoDate;
  readonly title: string;
  readonly breadcrumb: string;
  readonly text: string;
}

/** The records that hold a term, by their numbers, each with the weight of the term in it. */
export type TermEntries = ReadonlyMap<number, number>;

/** An index whose files are read when a search needs them, each once. Records are numbered, those of older meetings first. */
export interface SearchIndex {
  /** BCP 47 tag of the language of the minutes. */
  readonly language: string;
  readonly stem: Stem;
  readonly synonyms: IndexManifest["synonyms"];
  readonly recordCount: number;
  /** All meetings, oldest first. */
  readonly ids: readonly MeetingId[];
  /** Their dates. */
  readonly dates: readonly IsoDate[];
  /** Number of the meeting of a record, in the order of `dates`. */
  readonly meetingOf: (record: number) => number;
  /** Title of the series of a record; empty in an archive of one series. */
  readonly seriesOf: (record: number) => string;
  readonly kindOf: (record: number) => SearchKind;
  readonly record: (record: number) => Promise<FoundRecord>;
  /** Every term that starts with `prefix`, of the first few files that may hold one. */
  readonly termsFrom: (prefix: string) => Promise<readonly IndexTerm[]>;
  /** Whether people and sections can be counted without loading much. */
  readonly hasSmallFilters: boolean;
  readonly filters: () => Promise<RecordFilters>;
  /** Words as the minutes write them, most frequent first. */
  readonly vocabulary: () => Promise<readonly string[]>;
  readonly series: PageNames["series"];
  readonly people: PageNames["people"];
  readonly releases: PageNames["releases"];
  readonly namedTopics: PageNames["namedTopics"];
  /** Issue keys. */
  readonly topics: () => Promise<PageNames["topics"]>;
}

export interface IndexTerm {
  readonly term: string;
  readonly entries: () => TermEntries;
}

/** The records of each person and each section. */
export interface RecordFilters {
  readonly person: ReadonlyMap<string, ReadonlySet<number>>;
  readonly section: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Files that are read for the beginning of a word; more begin with two letters of a common word. */
const mostTermFiles = 3;
const smallFilterSize = 120_000;

/** Reads what every search needs. */
export async function openIndex(read: ReadFile): Promise<SearchIndex> {
  const [manifestText, namesText] = await Promise.all([read(paths.searchIndex), read(paths.searchJumps)]);
  const manifest: IndexManifest = JSON.parse(manifestText);
  const names: Pick<PageNames, "series" | "people" | "releases" | "namedTopics"> = JSON.parse(namesText);
  const { ids, dates, meetings, kinds } = recordNumbers(manifest);
  const termFiles = manifest.termFiles.split(" ").filter(Boolean);
  const recordFiles = firstRecords(manifest, meetings);
  const readOnce = oncePerKey((path: string) => read(`${path}?${manifest.version}`));
  const terms = oncePerKey(async (file: number) => readTerms(await readOnce(paths.searchTerms(file))));
  const storedRecords = oncePerKey(
    async (file: number): Promise<readonly StoredRecord[]> =>
      JSON.parse(await readOnce(paths.searchRecords(file))),
  );
  const filters = oncePerKey(async (path: string) => readFilters(JSON.parse(await readOnce(path))));
  const vocabulary = oncePerKey(async (path: string) => (await readOnce(path)).trim().split("\n"));
  const topics = oncePerKey(async (path: string) => JSON.parse(await readOnce(path)));
  const kindOf = (record: number): SearchKind => kindOrder[kinds[record] ?? 0] ?? "minutes";
  return {
    ...names,
    language: manifest.language,
    stem: stemOf(manifest.language),
    synonyms: manifest.synonyms,
    recordCount: meetings.length,
    ids,
    dates,
    meetingOf: (record) => meetings[record] ?? 0,
    seriesOf: (record) => {
      const id = seriesInId(ids[meetings[record] ?? 0] ?? "") ?? names.series[0]?.id;
      return names.series.find((one) => one.id === id)?.title ?? "";
    },
    kindOf,
    async record(number) {
      const file = lastAtMost(recordFiles, number);
      const stored = await storedRecords(file);
      const [anchor, title, breadcrumb, text] = stored[number - (recordFiles[file] ?? 0)] ?? ["", "", "", ""];
      const meeting = meetings[number] ?? 0;
      const date = dates[meeting] ?? "";
      return {
        path: meetingPath(ids[meeting] ?? "", anchor),
        kind: kindOf(number),
        date,
        title,
        breadcrumb,
        text,
      };
    },
    async termsFrom(prefix) {
      const first = Math.max(0, lastAtMost(termFiles, prefix));
      const after = termFiles.findIndex((term, file) => file > first && !term.startsWith(prefix));
      const count = Math.min(Math.max(0, (after < 0 ? termFiles.length : after) - first), mostTermFiles);
      const lists = await Promise.all(Array.from({ length: count }, (_, index) => terms(first + index)));
      return lists.flat().filter(({ term }) => term.startsWith(prefix));
    },
    hasSmallFilters: manifest.filterSize <= smallFilterSize,
    filters: () => filters(paths.searchFilters),
    vocabulary: () => vocabulary(paths.searchWords),
    topics: () => topics(paths.searchTopics),
  };
}

/** For each record, the numbers of its meeting and of its kind. */
function recordNumbers({ firstDay, series, meetings }: IndexManifest) {
  const numbers = readNumberLetters(meetings);
  const ids: MeetingId[] = [];
  const dates: IsoDate[] = [];
  const meetingOf: number[] = [];
  const kinds: number[] = [];
  let date = firstDay ?? "";
  for (let at = 0; at < numbers.length; at += 2 + kindOrder.length) {
    date = addDays(date, numbers[at] ?? 0);
    for (const kind of kindOrder.keys())
      for (let left = numbers[at + 2 + kind] ?? 0; left > 0; left -= 1) {
        meetingOf.push(dates.length);
        kinds.push(kind);
      }
    const ending = series[numbers[at + 1] ?? 0] ?? "";
    const isMonth = ending.startsWith(monthMark);
    const own = isMonth ? date.slice(0, "2019-03".length) : date;
    ids.push(own + ending.slice(isMonth ? monthMark.length : 0));
    dates.push(own);
  }
  return { ids, dates, meetings: meetingOf, kinds };
}

/** Number of the first record in each file. */
function firstRecords({ recordFiles }: IndexManifest, meetings: readonly number[]): readonly number[] {
  let meeting = 0;
  let record = 0;
  return readNumberLetters(recordFiles).map((count) => {
    const first = record;
    meeting += count;
    while (record < meetings.length && (meetings[record] ?? 0) < meeting) record += 1;
    return first;
  });
}

function readTerms(text: string): readonly IndexTerm[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [term = "", letters = ""] = line.split(termSeparator);
      return { term, entries: once(() => readEntries(letters)) };
    });
}

function readEntries(letters: string): TermEntries {
  const numbers = readNumberLetters(letters);
  const entries = new Map<number, number>();
  let record = 0;
  for (let at = 0; at < numbers.length; at += 2) {
    record += numbers[at] ?? 0;
    entries.set(record, numbers[at + 1] ?? 0);
  }
  return entries;
}

function readFilters({ person, section }: IndexFilters): RecordFilters {
  const sets = (lists: Readonly<Record<string, string>>) =>
    new Map(Object.entries(lists).map(([name, letters]) => [name, new Set(readRisingLetters(letters))]));
  return { person: sets(person), section: sets(section) };
}

/** Index of the last of some sorted values that is not above the given one; -1 if all are. */
function lastAtMost<Value extends string | number>(sorted: readonly Value[], value: Value): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? value) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Makes the value of each key once; one that is rejected is made again the next time. */
function oncePerKey<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    if (value instanceof Promise) value.catch(() => made.delete(key));
    return value;
  };
}
