import type { Span } from "../model/privacy.ts";

/** Texts that are private because `coordinates` holds them, in the words of a normalised text. */
export interface KnownTexts {
  /** Words that follow one another, with any signs between them. */
  readonly phrases: readonly (readonly string[])[];
  /** Digits, in groups of any size. */
  readonly numbers: readonly string[];
}

export const noKnownTexts: KnownTexts = { phrases: [], numbers: [] };

/** Longer phrases are looked for in parts, so that every word is looked at a limited number of times. */
export const longestPhrase = 12;
const widestGap = 8;
const longestNumber = 24;

const word = /[a-z\d\u00c0-\u1fff\u2c00-\ud7ff\ud800-\udfff\uf900-\uffdc]+/g;

interface Word extends Span {
  readonly text: string;
}

interface Branch {
  readonly next: Map<string, Branch>;
  isEnd: boolean;
}

/** The words and numbers of a normalised text. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
}

/** Where a text has none of so many words, no phrase can be in it; looking for more words takes longer than for phrases. */
const maxTellingWords = 64;

/** Finds known texts in a normalised text, whatever signs, spaces or Markdown are between their words. */
export function createKnownTextFinder({ phrases, numbers }: KnownTexts): (text: string) => Span[] {
  const root = branch();
  for (const phrase of phrases) {
    let at = root;
    for (const part of phrase) {
      const next = at.next.get(part) ?? branch();
      at.next.set(part, next);
      at = next;
    }
    at.isEnd = true;
  }
  const telling = [...new Set(phrases.map(longestWord))];
  const mayHavePhrase = (text: string): boolean =>
    telling.length > maxTellingWords || telling.some((part) => text.includes(part));
  const known = new Set(numbers);
  const starts = new Set(numbers.flatMap(startsOf));
  const mayHaveNumber = (text: string): boolean =>
    known.size > 0 && (text.match(digitsAlone)?.some((digits) => starts.has(digits)) ?? false);
  return (text) => [
    ...(mayHavePhrase(text) ? findPhrases(root, text) : []),
    ...(mayHaveNumber(text) ? findNumbers(known, text) : []),
  ];
}

function longestWord(phrase: readonly string[]): string {
  return phrase.reduce((longest, part) => (part.length > longest.length ? part : longest), "");
}

function findPhrases(root: Branch, text: string): Span[] {
  const words = wordsOf(text);
  return words.flatMap((part, index) => (root.next.has(part.text) ? phraseAt(root, words, index) : []));
}

/** Words that consist of digits alone. */
const digitsAlone = /(?<![a-z\d])\d+(?![a-z\d])/g;

function findNumbers(known: ReadonlySet<string>, text: string): Span[] {
  const groups = Array.from(text.matchAll(digitsAlone), ({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
  return groups.flatMap((_, index) => numberAt(known, groups, index, text));
}

/** The first digit, the first two, and so on. */
function startsOf(number: string): readonly string[] {
  return Array.from(number.slice(0, longestNumber), (_, last) => number.slice(0, last + 1));
}

function branch(): Branch {
  return { next: new Map(), isEnd: false };
}

function phraseAt(root: Branch, words: readonly Word[], index: number): Span[] {
  let at: Branch | undefined = root;
  let found: Span[] = [];
  const start = words[index]?.start ?? 0;
  let end = start;
  for (let next = index; next < words.length; next += 1) {
    const part = words[next];
    at = part && part.start - end <= widestGap ? at?.next.get(part.text) : undefined;
    if (!part || !at) break;
    end = part.end;
    if (at.isEnd) found = [{ start, end }];
  }
  return found;
}

function numberAt(known: ReadonlySet<string>, words: readonly Word[], index: number, text: string): Span[] {
  const first = words[index];
  if (!first) return [];
  let digits = "";
  let end = first.start;
  for (let next = index; next < words.length; next += 1) {
    const part = words[next];
    if (!part || part.start - end > 3) break;
    digits += part.text;
    end = part.end;
    if (digits.length > longestNumber) break;
    if (
      known.has(digits) &&
      (digits.length > 8 || !isIssue(text.slice(Math.max(0, first.start - 2), first.start)))
    )
      return [{ start: first.start, end }];
  }
  return [];
}

/** `#4815`, `BOAT-4815` and `pull/4815` are something else with the same number. */
function isIssue(before: string): boolean {
  return /#$|[\p{L}\d][-./]$/u.test(before);
}
