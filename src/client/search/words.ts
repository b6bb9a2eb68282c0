import { nearest } from "../../format/nearest.ts";

/** Common words of questions, which most minutes contain. */
const stopWords = new Set(
  (
    "a about an and any anybody are as at be been by can did do does for from get got had has have how i in into is it " +
    "its of on or our she he so that the their them then there these they this to up us was we were what when where " +
    "which who whom whose why will with would you"
  ).split(" "),
);

/** The words of a query without stop words, or all of them if there are only stop words. */
export function queryWords(text: string): readonly string[] {
  const words = text
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu, ""))
    .filter((word) => word !== "");
  const meaningful = words.filter((word) => !stopWords.has(word.toLowerCase()));
  return meaningful.length > 0 ? meaningful : words;
}

/** The words of an archive. */
export interface Vocabulary {
  /** Whether the archive contains a word, another form of it, or a word that starts with it. Always true for numbers. */
  has(word: string): boolean;
  /** The word that was probably meant; undefined if none is similar. */
  nearest(word: string): string | undefined;
}

/** `words` are in lower case without accents, most frequent first. */
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
      const edits = plain.length < 4 ? 0 : plain.length === 4 ? 1 : 2;
      const near = words.filter((other) => Math.abs(other.length - plain.length) <= edits);
      return edits === 0 ? undefined : nearest(plain, near, edits);
    },
  };
}

/** The typed words after correction. */
export interface CorrectedWords {
  readonly words: readonly string[];
  /** Unknown words, each with its correction. */
  readonly corrected: readonly (readonly [typed: string, corrected: string])[];
  /** Unknown words without a correction. */
  readonly missing: readonly string[];
}

/**
 * Corrects or leaves out unknown words, for which Pagefind would return anything with a similar beginning.
 */
export function correctWords(typed: readonly string[], vocabulary: Vocabulary): CorrectedWords {
  const checked = typed
    .flatMap((word) => parts(word, vocabulary))
    .map((word) => ({
      word,
      known: vocabulary.has(word) ? word : vocabulary.nearest(word),
    }));
  return {
    words: checked.flatMap(({ known }) => known ?? []),
    corrected: checked.flatMap(({ word, known }) =>
      known === undefined || known === word ? [] : [[word, known] as const],
    ),
    missing: checked.filter(({ known }) => known === undefined).map(({ word }) => word),
  };
}

/** Splits an unknown word at punctuation: `data-lake` is two words if the minutes write `data lake`. */
function parts(word: string, vocabulary: Vocabulary): readonly string[] {
  return vocabulary.has(word) ? [word] : (word.match(/[\p{L}\p{N}]+/gu) ?? []);
}

function plainWord(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Forms of an English word have the same stem: `upgrade`, `upgraded` and `upgrading`. */
function stem(word: string): string {
  const cut = word.replace(/(?:ing|ed|es|s|e)$/, "");
  return cut.length < 3 ? word : cut;
}
