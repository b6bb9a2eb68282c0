import type { Stem } from "../../../search/stem.ts";
import { betweenWords, indexTerms } from "../../../search/terms.ts";

/** A piece of a text, and whether it is a word that was searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Number of words shown of a longer text. */
const mostWords = 30;
/** Words before the first one that was found. */
const wordsBefore = 4;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly found: readonly string[];
}

/** The passage of a text with most of the searched words, each given by its terms, which are marked. */
export function excerptOf(text: string, terms: ReadonlySet<string>, stem: Stem): readonly ExcerptPart[] {
  const words = wordsOf(text, terms, stem);
  const first = bestStart(words);
  const shown = words.slice(first, first + mostWords);
  const isCut = first + mostWords < words.length;
  const parts: ExcerptPart[] = first > 0 ? [{ text: "… ", isMarked: false }] : [];
  let at = shown[0]?.start ?? 0;
  const end = isCut ? (shown.at(-1)?.end ?? text.length) : text.length;
  for (const word of shown) {
    if (word.found.length === 0) continue;
    if (word.start > at) parts.push({ text: text.slice(at, word.start), isMarked: false });
    parts.push({ text: text.slice(word.start, word.end), isMarked: true });
    at = word.end;
  }
  if (end > at) parts.push({ text: text.slice(at, end), isMarked: false });
  return isCut ? [...parts, { text: " …", isMarked: false }] : parts;
}

/** The written words, without the signs around them. */
function wordsOf(text: string, terms: ReadonlySet<string>, stem: Stem): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const written of text.split(betweenWords)) {
    const start = text.indexOf(written, at);
    at = start + written.length;
    const bare = written.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
    if (bare === "") continue;
    const bareStart = text.indexOf(bare, start);
    words.push({
      start: bareStart,
      end: bareStart + bare.length,
      found: indexTerms(bare, stem).filter((term) => terms.has(term)),
    });
  }
  return words;
}

/** Where the passage starts that has most different words, and of several the first. */
function bestStart(words: readonly Word[]): number {
  if (words.length <= mostWords) return 0;
  let best = 0;
  let most = 0;
  for (const [index, { found }] of words.entries()) {
    if (found.length === 0) continue;
    const start = Math.max(0, Math.min(index - wordsBefore, words.length - mostWords));
    const different = new Set(words.slice(start, start + mostWords).flatMap((word) => word.found)).size;
    if (different > most) [best, most] = [start, different];
  }
  return best;
}
