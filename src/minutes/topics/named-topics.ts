import type { NamedTopic } from "../../model/settings.ts";

/** Where a text first names a topic. */
export interface FoundTopic {
  readonly name: string;
  readonly index: number;
  readonly length: number;
}

/** The topics that a text names, each once, in order. */
export type FindTopics = (text: string) => readonly FoundTopic[];

/** Spellings of one length that start with the same word, in lower case and with single spaces, each with its topic. */
interface Spellings {
  readonly length: number;
  /** Characters before the first word, as in `.NET`. */
  readonly offset: number;
  readonly topicOf: Map<string, string>;
}

const word = /[\p{L}\p{N}_]+/gu;
const inWord = /[\p{L}\p{N}_]/u;

/**
 * Finds the names of topics and their other spellings as whole words, whatever the case. What follows each word of a text is
 * looked up once for each length of a name, so that the time does not depend on how many names there are. Of `XRootD` and
 * `XRootD cache`, the longer one counts.
 */
export function topicFinder(topics: readonly NamedTopic[]): FindTopics {
  const byFirstWord = spellingsByFirstWord(topics);
  if (byFirstWord.size === 0) return () => [];
  return (text) => {
    const lower = foldedCase(text);
    const found = new Map<string, FoundTopic>();
    let end = 0;
    for (const { 0: first, index } of lower.matchAll(word)) {
      if (index < end) continue;
      for (const { length, offset, topicOf } of byFirstWord.get(first) ?? []) {
        const start = index - offset;
        const name = start < 0 ? undefined : topicOf.get(lower.slice(start, start + length));
        if (name === undefined || !isApart(lower, start, start + length)) continue;
        end = start + length;
        if (!found.has(name)) found.set(name, { name, index: start, length });
        break;
      }
    }
    return [...found.values()];
  };
}

/** The longest first. */
function spellingsByFirstWord(topics: readonly NamedTopic[]): ReadonlyMap<string, readonly Spellings[]> {
  const byFirstWord = new Map<string, Spellings[]>();
  for (const { name, spellings } of topics) {
    for (const spelling of [name, ...spellings].map(folded)) {
      const [first] = spelling.matchAll(word);
      if (!first) continue;
      const { 0: firstWord, index: offset } = first;
      const same = byFirstWord.get(firstWord) ?? [];
      byFirstWord.set(firstWord, same);
      const { length } = spelling;
      const known = same.find((one) => one.length === length && one.offset === offset);
      const group = known ?? { length, offset, topicOf: new Map<string, string>() };
      if (!known) same.push(group);
      group.topicOf.set(spelling, name);
    }
  }
  for (const same of byFirstWord.values()) same.sort((a, b) => b.length - a.length);
  return byFirstWord;
}

/** Whether a part of a text neither starts nor ends within a word. */
function isApart(text: string, start: number, end: number): boolean {
  return (
    !(inWord.test(text[start] ?? "") && inWord.test(text[start - 1] ?? "")) &&
    !(inWord.test(text[end - 1] ?? "") && inWord.test(text[end] ?? ""))
  );
}

/** A name as it is compared. */
export function folded(name: string): string {
  return foldedCase(name.replace(/\s+/g, " ").trim());
}

/** In lower case, of the same length, so that places in both are the same. */
function foldedCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replace(/\p{Lu}/gu, (letter) => {
        const small = letter.toLowerCase();
        return small.length === letter.length ? small : letter;
      });
}
