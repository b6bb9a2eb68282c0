import { daysBetween } from "../format/days/days.ts";
import { firstDay, isMonth } from "../format/days/months.ts";
import { dayOfMeeting } from "../format/meetings/meeting-id.ts";
import { fingerprint } from "../format/slug.ts";
import { paths } from "../format/urls.ts";
import type { IsoDate } from "../model/meeting.ts";
import type { MeetingRecords, SearchRecord } from "../model/search.ts";
import {
  type IndexFilters,
  type IndexManifest,
  kindOrder,
  monthMark,
  type StoredRecord,
  termSeparator,
} from "./index-layout.ts";
import { numberLetters, risingLetters } from "./number-letters.ts";
import { stemOf } from "./stem.ts";
import { createTermLists } from "./term-lists.ts";

export interface IndexFile {
  readonly path: string;
  readonly text: string;
}

export interface IndexBuilder {
  /** Meetings come oldest first. */
  readonly add: (meeting: MeetingRecords) => void;
  /** Every file of the index. The same records give the same bytes. */
  readonly files: () => readonly IndexFile[];
}

/** Characters of a file; a search reads one for each word, and one for each result that it shows. */
const termFileSize = 16_000;
const recordFileSize = 6_000;

/** Builds the index in parts small enough for a first search; `index-layout.ts` says what they hold. */
export function createIndexBuilder({
  language,
  synonyms,
}: Pick<IndexManifest, "language" | "synonyms">): IndexBuilder {
  const terms = createTermLists(stemOf(language));
  const people = new Map<string, number[]>();
  const sections = new Map<string, number[]>();
  const stored: string[][] = [];
  let earliest: IsoDate | null = null;
  let lastDay: IsoDate | null = null;
  const series = [""];
  let meetings = "";
  let count = 0;
  return {
    add({ id, records }) {
      const date = firstDay(dayOfMeeting(id));
      const ending = (isMonth(dayOfMeeting(id)) ? monthMark : "") + id.slice(dayOfMeeting(id).length);
      if (!series.includes(ending)) series.push(ending);
      earliest ??= date;
      const ordered = kindOrder.map((kind) => records.filter((record) => record.kind === kind));
      meetings += [
        daysBetween(lastDay ?? date, date),
        series.indexOf(ending),
        ...ordered.map(({ length }) => length),
      ]
        .map(numberLetters)
        .join("");
      lastDay = date;
      for (const record of ordered.flat()) {
        terms.add(count, record);
        for (const person of record.people) listOf(people, person).push(count);
        if (record.section !== null) listOf(sections, record.section).push(count);
        count += 1;
      }
      stored.push(ordered.flat().map(storedRecord));
    },
    files() {
      const termFiles = filled(terms.lines(), termFileSize, (line) => line.length);
      const recordFiles = filled(stored, recordFileSize, (meeting) => meeting.join().length);
      const filters: IndexFilters = { person: lettersOf(people), section: lettersOf(sections) };
      const filterText = `${JSON.stringify(filters)}\n`;
      const files = [
        ...termFiles.map((lines, file) => ({ path: paths.searchTerms(file), text: `${lines.join("\n")}\n` })),
        ...recordFiles.map((parts, file) => ({
          path: paths.searchRecords(file),
          text: `[\n${parts.flat().join(",\n")}\n]\n`,
        })),
        { path: paths.searchFilters, text: filterText },
        { path: paths.searchWords, text: `${terms.vocabulary().join("\n")}\n` },
      ];
      const manifest: Omit<IndexManifest, "version"> = {
        language,
        firstDay: earliest,
        series,
        meetings,
        recordFiles: recordFiles.map(({ length }) => numberLetters(length)).join(""),
        termFiles: termFiles.map(([line = ""]) => line.slice(0, line.indexOf(termSeparator))).join(" "),
        filterSize: filterText.length,
        synonyms,
      };
      const version = fingerprint(
        [JSON.stringify(manifest), ...files.map(({ text }) => fingerprint(text))].join(),
      );
      return [...files, { path: paths.searchIndex, text: `${JSON.stringify({ version, ...manifest })}\n` }];
    },
  };
}

function listOf(lists: Map<string, number[]>, name: string): number[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}

function lettersOf(lists: ReadonlyMap<string, readonly number[]>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...lists]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, numbers]) => [name, risingLetters(numbers)]),
  );
}

function storedRecord({ path, title, breadcrumb, text }: SearchRecord): string {
  const stored: StoredRecord = [path.slice(path.indexOf("#") + 1), title, breadcrumb, text];
  return JSON.stringify(stored);
}

/** Items in groups, each as long as it must be to reach a size. */
function filled<Item>(items: readonly Item[], size: number, sizeOf: (item: Item) => number): Item[][] {
  const groups: Item[][] = [];
  let length = size;
  for (const item of items) {
    if (length >= size) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)?.push(item);
    length += sizeOf(item);
  }
  return groups;
}
