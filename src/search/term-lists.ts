import type { SearchRecord } from "../model/search.ts";
import { mostWeight, termSeparator } from "./index-layout.ts";
import { numberLetters } from "./number-letters.ts";
import type { Stem } from "./stem.ts";
import { betweenWords, indexTerms } from "./terms.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** Which records hold a term, and how much each is about it. */
export interface TermLists {
  /** Records come in the order of their numbers. */
  readonly add: (number: number, record: SearchRecord) => void;
  /** One line for each term, sorted. */
  readonly lines: () => readonly string[];
  /** The words as they are written; see `vocabularyOf`. */
  readonly vocabulary: () => readonly string[];
}

interface KnownWord {
  readonly terms: readonly number[];
  count: number;
}

/** A word of the title counts as so many in the text. */
const titleWeight = 3;
/** Of BM25: how soon more occurrences add little, and how much a long text lowers the weight. */
const saturation = 1.2;
const lengthShare = 0.5;
/** Words of a usual record. Fixed, so that no meeting changes the weights of others. */
const usualLength = 40;
/** Above all weights, so that a record and its weight fit into one number. */
const step = 32;

/** Lists in which words are counted and weighed as they come; each different word is cut into its terms once. */
export function createTermLists(stem: Stem): TermLists {
  const termNumbers = new Map<string, number>();
  /** For each term, record number × step + weight. */
  const entries: number[][] = [];
  const words = new Map<string, KnownWord>();
  const termNumber = (term: string): number => {
    const known = termNumbers.get(term);
    if (known !== undefined) return known;
    termNumbers.set(term, entries.length);
    return entries.push([]) - 1;
  };
  const wordOf = (written: string): KnownWord => {
    const known = words.get(written);
    if (known) return known;
    const word = { terms: indexTerms(written, stem).map(termNumber), count: 0 };
    words.set(written, word);
    return word;
  };
  return {
    add(number, { title, breadcrumb, text, keywords }) {
      const occurrences = new Map<number, number>();
      let length = 0;
      const count = (field: string, weight: number): void => {
        for (const written of field.split(betweenWords)) {
          const word = wordOf(written);
          word.count += 1;
          length += 1;
          for (const term of word.terms) occurrences.set(term, (occurrences.get(term) ?? 0) + weight);
        }
      };
      count(title, titleWeight);
      count(breadcrumb, 1);
      count(text, 1);
      for (const keyword of keywords) count(keyword, 1);
      for (const [term, weight] of occurrences)
        entries[term]?.push(number * step + termWeight(weight, length));
    },
    lines: () =>
      [...termNumbers]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([term, number]) => `${term}${termSeparator}${entryLetters(entries[number] ?? [])}`),
    vocabulary: () => vocabularyOf([...words].map(([word, { count }]) => [word, count])),
  };
}

/** BM25's weight of a term within one text, from 1 to `mostWeight`. */
function termWeight(occurrences: number, length: number): number {
  const damping = saturation * (1 - lengthShare + (lengthShare * length) / usualLength);
  return Math.ceil((mostWeight * occurrences) / (occurrences + damping));
}

function entryLetters(entries: readonly number[]): string {
  let letters = "";
  let before = 0;
  for (const entry of entries) {
    const number = Math.floor(entry / step);
    letters += numberLetters(number - before) + numberLetters(entry % step);
    before = number;
  }
  return letters;
}
