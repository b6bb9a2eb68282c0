import type { Stem } from "../../../search/stem.ts";
import { betweenWords, indexTerms } from "../../../search/terms.ts";

/** As far as so many words, so that words of two sentences in different blocks are not near each other. */
const blockDistance = 10;
const betweenBlocks = "·";

/**
 * How near the searched words stand to each other in a text: 1 where they follow each other, and less the longer the
 * shortest passage with all of them is; 0 if one is not in it. Each word is given by the terms that find it.
 */
export function nearness(text: string, words: readonly ReadonlySet<string>[], stem: Stem): number {
  /** Where each word was found last; NaN if it was not yet. */
  const last = words.map(() => Number.NaN);
  let shortest = Number.POSITIVE_INFINITY;
  let position = 0;
  for (const block of text.split(betweenBlocks)) {
    for (const written of block.split(betweenWords)) {
      if (written === "") continue;
      position += 1;
      const terms = indexTerms(written, stem);
      let isFound = false;
      for (const [index, word] of words.entries()) {
        if (!terms.some((term) => word.has(term))) continue;
        last[index] = position;
        isFound = true;
      }
      const length = position - Math.min(...last) + 1;
      if (isFound && length < shortest) shortest = length;
    }
    position += blockDistance;
  }
  // One written word, such as `HTCondor-CE`, may hold several of those searched for.
  return Math.min(1, words.length / shortest);
}
