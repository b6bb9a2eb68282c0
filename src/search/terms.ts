import type { Stem } from "./stem.ts";

/** Longer ones are file names and keys in addresses, of which nobody types every letter. */
const longestTerm = 40;

/** The terms of a text between two spaces. */
export interface WordTerms {
  /** The whole in lower case, not reduced to its stem: `upgrading`. */
  readonly plain: string;
  /** The whole, without punctuation: `htcondorce` for `HTCondor-CE`. */
  readonly whole: string;
  /** What it consists of: `htcondor` and `ce`. Empty if that is the whole. */
  readonly parts: readonly string[];
  /** More terms that find it: `condor`. */
  readonly inner: readonly string[];
}

/** Separates words; the parts of an address are words too. */
export const betweenWords = /[\s/?&=#·]+/;

/** Terms of one word; null if it holds no letter and no digit. */
export function wordTerms(word: string, stem: Stem): WordTerms | null {
  const written = word.match(/[\p{L}\p{N}]+/gu);
  if (!written) return null;
  const plain = written.map(plainWord);
  const isOne = plain.length === 1;
  const inner = written.flatMap((part, index) =>
    camelCaseParts(part).flatMap((piece) => {
      const own = plainWord(piece);
      return own === plain[index] || own.length < 2 ? [] : stem(own);
    }),
  );
  return {
    plain: plain.join(""),
    whole: stem(plain.join("")),
    parts: isOne ? [] : plain.map(stem),
    inner,
  };
}

/** All terms of a word that an index holds, without repetition. */
export function indexTerms(word: string, stem: Stem): readonly string[] {
  const terms = wordTerms(word, stem);
  if (!terms) return [];
  return [...new Set([terms.whole, ...terms.parts, ...terms.inner])].filter(
    (term) => term !== "" && term.length <= longestTerm,
  );
}

/** A word in lower case, without accents. */
export function plainWord(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function camelCaseParts(word: string): readonly string[] {
  return word.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu) ?? [];
}
