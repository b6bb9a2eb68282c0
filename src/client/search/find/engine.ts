import type { IsoDate } from "../../../model/meeting.ts";
import type { FoundRecord, SearchIndex } from "../../../search/read-index.ts";
import type { Stem } from "../../../search/stem.ts";
import { type Counts, countFacets, type Facets, type NameFacets } from "./count-facets.ts";
import { keepPhrases } from "./phrases.ts";
import type { SearchQuery } from "./query.ts";
import { nearestFirst, ranked, weighFacts } from "./ranking.ts";
import { createRecordFilter } from "./record-filter.ts";
import { isTyped, readRequest, type SearchRequest, withDatesAsWords } from "./request.ts";
import { matchesOfWord, together, type WordMatches } from "./word-matches.ts";
import { nearestWord } from "./words.ts";

/** The results of a search, and how the query was changed to find them. */
export interface SearchOutcome {
  /** With the month or year that was typed. */
  readonly query: SearchQuery;
  readonly results: readonly SearchResult[];
  /** Number of results without any filter. */
  readonly unfilteredCount: number;
  /** Number of results for each value of each filter, with the other filters unchanged. */
  readonly facets: Facets;
  /** The same for people and sections, which need a file of their own. */
  readonly nameFacets: () => Promise<NameFacets>;
  /** Number of results by month, without the filters for year and month. */
  readonly months: Counts;
  /** The words that were searched for. */
  readonly words: readonly string[];
  readonly corrected: readonly (readonly [typed: string, corrected: string])[];
  /** Words that occur nowhere in the archive. */
  readonly missing: readonly string[];
  /** Words that were left out because nothing contains all of the words, or because there were too many. */
  readonly omitted: readonly string[];
  /** Number of results with all words of a typed phrase that were not checked for the phrase, because they are so many. */
  readonly uncheckedCount: number;
  /** The typed days, if results are of these days only. */
  readonly days: readonly IsoDate[];
  /** A typed day without minutes, for which those of the nearest day are shown. */
  readonly missingDay: IsoDate | null;
  /** The words that were read as a date. */
  readonly dateWords: readonly string[];
}

/** One result, whose text is loaded when it is shown. */
export interface SearchResult {
  readonly load: () => Promise<FoundRecord>;
  /** The terms of the index by which it was found, to mark them. */
  readonly terms: ReadonlySet<string>;
  readonly stem: Stem;
}

/** Limits the number of combinations to try. */
const mostWords = 8;

/** Finds records with all words of a query, or else with as many of them as occur together. */
export async function search(index: SearchIndex, query: SearchQuery): Promise<SearchOutcome> {
  const request = readRequest(query, index);
  const outcome = await find(index, request);
  if (outcome.results.length > 0 || request.dateWords.length === 0) return outcome;
  const asWords = await find(index, withDatesAsWords(request, query));
  return asWords.results.length > 0 ? asWords : outcome;
}

interface KnownWord {
  readonly word: string;
  readonly matches: WordMatches;
}

async function find(index: SearchIndex, request: SearchRequest): Promise<SearchOutcome> {
  const { query, dates, phrases } = request;
  const phraseWords = phrases.flatMap((phrase) => phrase.split(/\s+/));
  const { known, corrected, missing } = await knownWords(index, [...request.words, ...phraseWords]);
  const isOfDates = (record: number): boolean => isTyped(index.dates[index.meetingOf(record)] ?? "", dates);
  const chosen = findableWords(known.slice(0, mostWords), isOfDates);
  const hasWords = request.words.length + phraseWords.length > 0;
  const found = hasWords ? together(chosen.map(({ matches }) => matches)) : everything(index);
  const weighed = weighFacts(index, found.scores, request.isQuestion);
  const { scores, uncheckedCount } = await keepPhrases(index, weighed, phrases, isOfDates);
  const records = [...scores.keys()].filter((record) => request.isDateFilter || isOfDates(record));
  const filter = await createRecordFilter(index, query);
  const left = records.filter((record) => filter.failed(record) === 0);
  const order = ranked(index, left, scores, query.sort, hasWords);
  const isByScore = query.sort === "relevance" && chosen.length > 1;
  const wordTerms = chosen.map(({ matches }) => matches.terms);
  const results = isByScore ? await nearestFirst(index, order, scores, wordTerms) : order;
  return {
    query,
    results: results.map((record) => ({
      load: () => index.record(record),
      terms: found.terms,
      stem: index.stem,
    })),
    unfilteredCount: records.length,
    ...countFacets(index, records, filter),
    words: hasWords ? chosen.map(({ word }) => word) : [],
    corrected,
    missing,
    omitted: known.filter((word) => !chosen.includes(word)).map(({ word }) => word),
    uncheckedCount,
    days: dates.flatMap((date) => (date.kind === "day" ? [date.date] : [])),
    missingDay: request.missingDay,
    dateWords: dates.length > 0 ? request.dateWords : [],
  };
}

/** The words that occur, an unknown one replaced by the nearest. */
async function knownWords(index: SearchIndex, typed: readonly string[]) {
  const known = new Map<string, KnownWord>();
  const corrected: (readonly [string, string])[] = [];
  const missing: string[] = [];
  const unique = [...new Set(typed)];
  const firstMatches = await Promise.all(unique.map((word) => matchesOfWord(index, word, true)));
  for (const [at, word] of unique.entries()) {
    const matches = firstMatches[at];
    if (matches && matches.scores.size > 0) known.set(word, { word, matches });
    else for (const part of partsOf(word)) await replace(part);
  }
  return { known: [...known.values()], corrected, missing };

  async function replace(word: string): Promise<void> {
    const own = await matchesOfWord(index, word, false);
    const nearest = own.scores.size > 0 ? word : nearestWord(word, await index.vocabulary());
    const matches = nearest === undefined ? null : await matchesOfWord(index, nearest, false);
    if (nearest === undefined || !matches || matches.scores.size === 0) return void missing.push(word);
    if (nearest !== word) corrected.push([word, nearest]);
    known.set(nearest, { word: nearest, matches });
  }
}

/** `data-lake` is two words if nothing holds both. */
function partsOf(word: string): readonly string[] {
  return word.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The largest combination of words that finds anything; of several, the one with the best result. */
function findableWords(
  words: readonly KnownWord[],
  isWanted: (record: number) => boolean,
): readonly KnownWord[] {
  for (let size = words.length; size > 0; size -= 1) {
    const found = combinations(words, size).map((chosen) => {
      let best = 0;
      for (const [record, score] of together(chosen.map(({ matches }) => matches)).scores)
        if (score > best && isWanted(record)) best = score;
      return { chosen, best };
    });
    const [best] = found.filter((one) => one.best > 0).toSorted((a, b) => b.best - a.best);
    if (best) return best.chosen;
  }
  return [];
}

function combinations<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1).map((others) => [item, ...others]),
  );
}

function everything({ recordCount }: SearchIndex): WordMatches {
  return {
    scores: new Map(Array.from({ length: recordCount }, (_, record) => [record, 0])),
    terms: new Set(),
  };
}
