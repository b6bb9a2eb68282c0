import { daysBetween } from "../../../format/days/days.ts";
import { readTypedDates, type TypedDate } from "../../../format/days/typed-date.ts";
import type { IsoDate } from "../../../model/meeting.ts";
import type { SearchIndex } from "../../../search/read-index.ts";
import { readPastedName } from "./pasted-names.ts";
import type { SearchQuery } from "./query.ts";
import { bareWord, isStopWord, meaningfulWords } from "./words.ts";

/** What a query asks for. */
export interface SearchRequest {
  /** The query, with a typed month or year as its filter. */
  readonly query: SearchQuery;
  /** Words, and phrases that have synonyms. */
  readonly words: readonly string[];
  /** Typed between quotation marks: their words must follow each other. */
  readonly phrases: readonly string[];
  /** Typed dates; results are of any of them. */
  readonly dates: readonly TypedDate[];
  /** Whether the typed date is the filter of the query. */
  readonly isDateFilter: boolean;
  /** The words that were read as dates. */
  readonly dateWords: readonly string[];
  /** The day that was typed although the nearest minutes, which are shown, are of another one. */
  readonly missingDay: IsoDate | null;
  /** Whether it starts as a question does, such as `who was ...`. */
  readonly isQuestion: boolean;
}

type Archive = Pick<SearchIndex, "dates" | "synonyms" | "language">;

/** Days before and after a day without minutes whose minutes are shown instead. */
const nearDays = 6;
/** As in `14 de septiembre de 2020`. */
const mostDateWords = 5;

export function readRequest(query: SearchQuery, archive: Archive): SearchRequest {
  const phrases: string[] = [];
  const unquoted = query.text.replace(/["“”„]([^"“”„]+)["“”„]/g, (_, phrase: string) => {
    phrases.push(phrase.trim());
    return " ";
  });
  const names = unquoted.split(/\s+/).map((word) => ({ word, name: readPastedName(word) }));
  const days = names.flatMap(({ name }) => (name?.day && archive.dates.includes(name.day) ? [name.day] : []));
  const typed = names.flatMap(({ word, name }) =>
    name === null ? [word] : name.day !== null && days.includes(name.day) ? [] : name.words,
  );
  const found = takeDates(typed, archive);
  const dates: readonly TypedDate[] = [
    ...days.map((date): TypedDate => ({ kind: "day", date })),
    ...found.dates,
  ];
  const bare = found.rest.map(bareWord).filter((word) => word !== "");
  const words = bare.length > 0 ? meaningfulWords(bare) : [];
  const filtered = withTypedFilter(query, dates);
  return {
    query: filtered,
    isDateFilter: filtered !== query,
    // A date, or a phrase, needs no words beside it.
    words:
      (dates.length > 0 || phrases.length > 0) && words.every(isStopWord)
        ? []
        : joined(words, archive.synonyms),
    phrases,
    dates,
    dateWords: found.dateWords,
    missingDay: found.missingDay,
    isQuestion: /^\s*(?:who|whom|whose|when|how|which|what)\b/i.test(query.text),
  };
}

/** The same request with its dates as words, for `the plan for 2021` may be in the minutes of 2020. */
export function withDatesAsWords(request: SearchRequest, query: SearchQuery): SearchRequest {
  return {
    ...request,
    query,
    words: [...request.words, ...request.dateWords],
    dates: [],
    isDateFilter: false,
    missingDay: null,
  };
}

/** Whether a date is one of those typed; any is if none was. */
export function isTyped(date: IsoDate, typed: readonly TypedDate[]): boolean {
  return typed.length === 0 || typed.some((one) => includes(one, date));
}

function includes(typed: TypedDate, date: IsoDate): boolean {
  if (typed.kind === "day") return typed.date === date;
  if (typed.kind === "month") return date.startsWith(typed.month);
  return typed.kind === "year" ? date.startsWith(typed.year) : date.endsWith(typed.monthAndDay);
}

/** One month or year becomes a filter, so that the page shows it as one. */
function withTypedFilter(query: SearchQuery, dates: readonly TypedDate[]): SearchQuery {
  const [only, ...others] = dates;
  if (!only || others.length > 0 || query.year !== null || query.month !== null) return query;
  if (only.kind === "month") return { ...query, month: only.month, year: only.month.slice(0, 4) };
  return only.kind === "year" ? { ...query, year: only.year } : query;
}

interface TakenDates {
  readonly dates: readonly TypedDate[];
  readonly dateWords: readonly string[];
  readonly rest: readonly string[];
  readonly missingDay: IsoDate | null;
}

/** Takes the dates out of some words, the longest spelling first. */
function takeDates(words: readonly string[], archive: Archive): TakenDates {
  for (let size = mostDateWords; size > 0; size -= 1)
    for (let at = 0; at + size <= words.length; at += 1) {
      const spelling = words.slice(at, at + size);
      const before = words.slice(0, at);
      const taken = acceptedDates(spelling.join(" ").replace(/[?!.,;:]+$/, ""), before.at(-1), archive);
      if (!taken) continue;
      const others = takeDates([...before, "", ...words.slice(at + size)], archive);
      return {
        dates: [...taken.dates, ...others.dates],
        dateWords: [...spelling.map(bareWord), ...others.dateWords],
        rest: others.rest,
        missingDay: taken.missingDay ?? others.missingDay,
      };
    }
  return { dates: [], dateWords: [], rest: words, missingDay: null };
}

/** Only dates that the archive has minutes of; null if the words mean no such date. */
function acceptedDates(
  text: string,
  before: string | undefined,
  { dates: meetings, language }: Archive,
): Pick<TakenDates, "dates" | "missingDay"> | null {
  // `may` and `march` are words of their own, and `24 may` may follow a product's name.
  if (text === "" || /^(?:\d+ )?(?:may|march|mar)(?: \d{1,2})?$/.test(text)) return null;
  const readings = readTypedDates(text, language);
  const dates = readings.filter((reading) => meetings.some((date) => includes(reading, date)));
  if (dates.length > 0) return { dates, missingDay: null };
  const [day] = readings.flatMap((reading) => (reading.kind === "day" ? [reading.date] : []));
  // In `OSG 24 September 2023`, the number belongs to the word before it.
  const isOwnDay = before === undefined || before === "" || isStopWord(before);
  if (day === undefined || !isOwnDay) return null;
  const near = meetings.filter((date) => Math.abs(daysBetween(day, date)) <= nearDays);
  const [nearest] = near.toSorted((a, b) => Math.abs(daysBetween(day, a)) - Math.abs(daysBetween(day, b)));
  return nearest === undefined ? null : { dates: [{ kind: "day", date: nearest }], missingDay: day };
}

/** Joins words that together have synonyms, such as `compute entrypoint`. */
function joined(words: readonly string[], synonyms: Archive["synonyms"]): readonly string[] {
  const phrases = synonyms.flat().filter((phrase) => /\s/.test(phrase));
  const [first, ...rest] = words;
  if (first === undefined) return [];
  const lower = words.map((word) => word.toLowerCase());
  const phrase = phrases
    .map((text) => text.toLowerCase().split(/\s+/))
    .find((parts) => parts.every((part, index) => lower[index] === part));
  return phrase
    ? [words.slice(0, phrase.length).join(" "), ...joined(words.slice(phrase.length), synonyms)]
    : [first, ...joined(rest, synonyms)];
}
