import type { IndexTerm, SearchIndex } from "../../../search/read-index.ts";
import { wordTerms } from "../../../search/terms.ts";

/** The records that a word of a query finds, each with its score, and the terms by which it was found. */
export interface WordMatches {
  readonly scores: ReadonlyMap<number, number>;
  readonly terms: ReadonlySet<string>;
}

const nothing: WordMatches = { scores: new Map(), terms: new Set() };

/** Share of the score where only parts of a word are found, or longer words, or a synonym. */
const partsShare = 0.7;
const beginningShare = 0.5;
const synonymShare = 0.8;
/** Fewer letters are the beginning of too many words. */
const shortestBeginning = 3;

/** Finds records with a word, with all parts of it or, while it may be unfinished, with words that start with it. */
export async function matchesOfWord(
  index: SearchIndex,
  word: string,
  isUnfinished: boolean,
): Promise<WordMatches> {
  const own = await ownMatches(index, word, isUnfinished);
  const synonyms = await Promise.all(
    synonymsOf(index, word).map(async (phrase) =>
      together(await Promise.all(phrase.split(/\s+/).map((part) => ownMatches(index, part, false)))),
    ),
  );
  return best([own, ...synonyms.map((matches) => weakened(matches, synonymShare))]);
}

async function ownMatches(index: SearchIndex, word: string, isUnfinished: boolean): Promise<WordMatches> {
  const typed = wordTerms(word, index.stem);
  if (!typed) return nothing;
  const [whole, ...parts] = await Promise.all(
    [typed.whole, ...typed.parts].map((term) => exact(index, term)),
  );
  const exactly = best([
    whole ?? nothing,
    ...(parts.length > 0 ? [weakened(together(parts), partsShare)] : []),
  ]);
  if (typed.plain.length < shortestBeginning || (!isUnfinished && exactly.scores.size > 0)) return exactly;
  const longer = (await index.termsFrom(typed.plain)).filter(({ term }) => term !== typed.whole);
  return best([exactly, ...longer.map((term) => weakened(matchesOfTerm(index, term), beginningShare))]);
}

async function exact(index: SearchIndex, wanted: string): Promise<WordMatches> {
  const found = (await index.termsFrom(wanted)).find(({ term }) => term === wanted);
  return found ? matchesOfTerm(index, found) : nothing;
}

/** BM25: a term says more the fewer records hold it. */
function matchesOfTerm({ recordCount }: SearchIndex, { term, entries }: IndexTerm): WordMatches {
  const weights = entries();
  const rarity = Math.log(1 + (recordCount - weights.size + 0.5) / (weights.size + 0.5));
  return {
    scores: new Map([...weights].map(([record, weight]) => [record, weight * rarity])),
    terms: new Set([term]),
  };
}

/** The other words and phrases of the lists of synonyms that hold a word. */
function synonymsOf({ synonyms }: SearchIndex, word: string): readonly string[] {
  const plain = word.toLowerCase();
  return synonyms.flatMap((list) => {
    const own = list.filter((phrase) => phrase.toLowerCase() === plain);
    return own.length > 0 ? list.filter((phrase) => !own.includes(phrase)) : [];
  });
}

/** Records that any of them finds, with the best score. */
function best(all: readonly WordMatches[]): WordMatches {
  const [only, ...others] = all.filter(({ scores }) => scores.size > 0);
  if (!only) return nothing;
  if (others.length === 0) return only;
  const scores = new Map(only.scores);
  for (const { scores: more } of others)
    for (const [record, score] of more) if (score > (scores.get(record) ?? 0)) scores.set(record, score);
  return { scores, terms: new Set(all.flatMap(({ terms }) => [...terms])) };
}

/** Records that each of them finds, with the sum of the scores. */
export function together(all: readonly WordMatches[]): WordMatches {
  const [fewest, ...others] = all.toSorted((a, b) => a.scores.size - b.scores.size);
  if (!fewest) return nothing;
  const scores = new Map<number, number>();
  for (const [record, score] of fewest.scores) {
    let sum = score;
    for (const { scores: more } of others) sum += more.get(record) ?? Number.NaN;
    if (!Number.isNaN(sum)) scores.set(record, sum);
  }
  return { scores, terms: new Set(all.flatMap(({ terms }) => [...terms])) };
}

function weakened({ scores, terms }: WordMatches, share: number): WordMatches {
  return { scores: new Map([...scores].map(([record, score]) => [record, score * share])), terms };
}
