import type { Person } from "../../model/archive.ts";
import { type PeopleIndex, personOf } from "./people-index.ts";

/** In words. A longer one is nobody's name in a sentence, and would make every text slow to read. */
const longestSpelling = 8;

/**
 * Spellings that differ only in what surrounds their words, as `T` and `T*` do, are compared one by one. The limit keeps that
 * fast, and no team has so many.
 */
const mostAround = 20;

/** A spelling around the words in it: `T*` is the word `T` and what follows it. */
interface Around {
  readonly before: string;
  readonly after: string;
  readonly person: Person;
}

/**
 * Returns a function that finds the people a text names: by a spelling exactly as in `people.yaml` or the minutes, as a whole
 * word. Spellings that several people share are ignored. Each word of the text is looked up, so that many people take no longer
 * than few.
 */
export function peopleInText(index: PeopleIndex): (text: string) => readonly Person[] {
  const spellings = new Map<string, Around[]>();
  let mostWords = 0;
  for (const person of new Set([...index.values()].flat())) {
    for (const spelling of person.spellings.filter((one) => personOf(one, index) === person)) {
      const words = wordsOf(spelling);
      const [start, end] = [words[0]?.start, words.at(-1)?.end];
      if (start === undefined || end === undefined || words.length > longestSpelling) continue;
      mostWords = Math.max(mostWords, words.length);
      const core = spelling.slice(start, end);
      const around = { before: spelling.slice(0, start), after: spelling.slice(end), person };
      const same = spellings.get(core) ?? [];
      spellings.set(core, same);
      if (same.length < mostAround) same.push(around);
    }
  }
  if (spellings.size === 0) return () => [];
  for (const same of spellings.values()) same.sort((a, b) => b.after.length - a.after.length);

  function personAt(text: string, start: number, end: number): { person: Person; end: number } | null {
    for (const { before, after, person } of spellings.get(text.slice(start, end)) ?? []) {
      const last = end + after.length;
      const isWhole = !isWordCharacter(text, start - before.length - 1) && !isWordCharacter(text, last);
      if (isWhole && text.endsWith(before, start) && text.startsWith(after, end))
        return { person, end: last };
    }
    return null;
  }

  return (text) => {
    const words = wordsOf(text);
    const found = new Set<Person>();
    let readTo = 0;
    for (const [at, { start }] of words.entries()) {
      if (start < readTo) continue;
      // Longest first, so that `Tim C` is not read as `Tim`.
      for (let length = Math.min(mostWords, words.length - at); length > 0; length -= 1) {
        const named = personAt(text, start, words[at + length - 1]?.end ?? start);
        if (named === null) continue;
        found.add(named.person);
        readTo = named.end;
        break;
      }
    }
    return [...found];
  };
}

function wordsOf(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

function isWordCharacter(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}
