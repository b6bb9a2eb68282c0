import type { NamedTopic } from "../../model/settings.ts";

/** Where a text first names a topic. */
export interface FoundTopic {
  readonly name: string;
  readonly index: number;
  readonly length: number;
}

/** The topics that a text names, each once, in order. */
export type FindTopics = (text: string) => readonly FoundTopic[];

interface Spelling {
  readonly name: string;
  /** In lower case, with single spaces. */
  readonly written: string;
  /** Characters before its first word, as in `.NET`. */
  readonly offset: number;
}

const word = /[\p{L}\p{N}_]+/gu;
const inWord = /[\p{L}\p{N}_]/u;

/**
 * Finds the names of topics and their other spellings as whole words, whatever the case. Each word of a text is looked up
 * once, so that the time does not depend on how many names there are; of `XRootD` and `XRootD cache`, the longer one counts.
 */
export function topicFinder(topics: readonly NamedTopic[]): FindTopics {
  const byFirstWord = new Map<string, Spelling[]>();
  for (const { name, spellings } of topics) {
    for (const spelling of new Set([name, ...spellings].map(folded))) {
      const [first] = spelling.matchAll(word);
      if (!first) continue;
      const same = byFirstWord.get(first[0]) ?? [];
      same.push({ name, written: spelling, offset: first.index });
      byFirstWord.set(first[0], same);
    }
  }
  for (const same of byFirstWord.values()) same.sort((a, b) => b.written.length - a.written.length);
  if (byFirstWord.size === 0) return () => [];

  return (text) => {
    const lower = foldedCase(text);
    const found = new Map<string, FoundTopic>();
    let end = 0;
    for (const { 0: first, index } of lower.matchAll(word)) {
      if (index < end) continue;
      const spelling = byFirstWord.get(first)?.find((one) => isAt(lower, index - one.offset, one.written));
      if (!spelling) continue;
      const start = index - spelling.offset;
      end = start + spelling.written.length;
      if (!found.has(spelling.name))
        found.set(spelling.name, { name: spelling.name, index: start, length: spelling.written.length });
    }
    return [...found.values()];
  };
}

/** Whether a spelling stands at a place, and no word goes on before or behind it. */
function isAt(text: string, start: number, written: string): boolean {
  const end = start + written.length;
  return (
    start >= 0 &&
    text.startsWith(written, start) &&
    !(inWord.test(written.at(0) ?? "") && inWord.test(text[start - 1] ?? "")) &&
    !(inWord.test(written.at(-1) ?? "") && inWord.test(text[end] ?? ""))
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
