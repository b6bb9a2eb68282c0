import { nearest } from "../../format/nearest.ts";

/** Words that make a question of what is looked for, and that most minutes hold. */
const fillers = new Set(
  (
    "a about an and any anybody are as at be been by can did do does for from get got had has have how i in into is it " +
    "its of on or our she he so that the their them then there these they this to up us was we were what when where " +
    "which who whom whose why will with would you"
  ).split(" "),
);

/** The words of a query, without those that only ask; all of them where nothing else would be left. */
export function queryWords(text: string): readonly string[] {
  const words = text
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu, ""))
    .filter((word) => word !== "");
  const telling = words.filter((word) => !fillers.has(word.toLowerCase()));
  return telling.length > 0 ? telling : words;
}

/** Tells the words of an archive. */
export interface Vocabulary {
  /** Whether a word, another form of it, or one that begins like it stands anywhere. Of numbers that is not known. */
  has(word: string): boolean;
  /** The word that was probably meant; undefined where none is close. */
  nearest(word: string): string | undefined;
}

/** `words` are in plain letters, the most frequent first. */
export function createVocabulary(words: readonly string[]): Vocabulary {
  const stems = new Set(words.map(stem));
  return {
    has(word) {
      const plain = plainWord(word);
      return (
        !/\p{L}/u.test(plain) || stems.has(stem(plain)) || words.some((other) => other.startsWith(plain))
      );
    },
    nearest(word) {
      const plain = plainWord(word);
      const slips = plain.length < 4 ? 0 : plain.length === 4 ? 1 : 2;
      const near = words.filter((other) => Math.abs(other.length - plain.length) <= slips);
      return slips === 0 ? undefined : nearest(plain, near, slips);
    },
  };
}

/** What became of the words that a reader typed. */
export interface KnownWords {
  readonly words: readonly string[];
  /** Words that stand nowhere, each with the one that was taken for it. */
  readonly corrected: readonly (readonly [typed: string, taken: string])[];
  /** Words that stand nowhere and are like no other. */
  readonly missing: readonly string[];
}

/**
 * Pagefind answers a word that it does not know with whatever begins a little like it, so such a word is put right before
 * it is searched for, or left out.
 */
export function knownWords(typed: readonly string[], vocabulary: Vocabulary): KnownWords {
  const read = typed
    .flatMap((word) => parts(word, vocabulary))
    .map((word) => ({
      word,
      taken: vocabulary.has(word) ? word : vocabulary.nearest(word),
    }));
  return {
    words: read.flatMap(({ taken }) => taken ?? []),
    corrected: read.flatMap(({ word, taken }) =>
      taken === undefined || taken === word ? [] : [[word, taken] as const],
    ),
    missing: read.filter(({ taken }) => taken === undefined).map(({ word }) => word),
  };
}

/** `data-lake` is two words where the minutes write `data lake`. */
function parts(word: string, vocabulary: Vocabulary): readonly string[] {
  return vocabulary.has(word) ? [word] : (word.match(/[\p{L}\p{N}]+/gu) ?? []);
}

function plainWord(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Forms of one English word have the same stem: `upgrade`, `upgraded` and `upgrading`. */
function stem(word: string): string {
  const cut = word.replace(/(?:ing|ed|es|s|e)$/, "");
  return cut.length < 3 ? word : cut;
}
