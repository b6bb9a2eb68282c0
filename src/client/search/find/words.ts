import { editDistance } from "../../../search/edit-distance.ts";
import { plainWord } from "../../../search/terms.ts";

/** Common words of questions, which most minutes contain. */
const stopWords = new Set(
  (
    "a about an and any anybody are as at be been between by can did do does for from get got had has have how i in into is it " +
    "its many much of on or our said say says she he so that the their them then there these they this to up us was we were what " +
    "when where which who whom whose why will with would you"
  ).split(" "),
);

export function isStopWord(word: string): boolean {
  return stopWords.has(word.toLowerCase());
}

/** A word without the signs around it, such as quotation marks. */
export function bareWord(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#*]+$/gu, "");
}

/** The words without stop words, or all of them if there are only stop words. */
export function meaningfulWords(words: readonly string[]): readonly string[] {
  const meaningful = words.filter((word) => !isStopWord(word));
  return meaningful.length > 0 ? meaningful : words;
}

/**
 * The word of the vocabulary that was probably meant by an unknown one; undefined if none is similar. Of equally similar
 * words, one of the same letters, for fingers swap them more often than they hit a wrong one; and else the most frequent,
 * which comes first.
 */
export function nearestWord(word: string, vocabulary: readonly string[]): string | undefined {
  const plain = plainWord(word);
  if (!/\p{L}/u.test(plain)) return undefined;
  const letters = sortedLetters(plain);
  let found: string | undefined;
  let least = plain.length < 4 ? 0 : plain.length === 4 ? 1 : 2;
  for (const known of vocabulary) {
    const distance = least === 0 ? Number.POSITIVE_INFINITY : editDistance(plain, known, least);
    if (distance > least) continue;
    const isSwap = sortedLetters(known) === letters;
    if (distance === least && found !== undefined && !isSwap) continue;
    if (isSwap && distance === 1) return known;
    found = known;
    least = distance;
  }
  return found;
}

function sortedLetters(word: string): string {
  return [...word].sort().join("");
}
