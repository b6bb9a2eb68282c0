import type { SearchIndex } from "../../../search/read-index.ts";
import { plainWord } from "../../../search/terms.ts";

export interface CheckedPhrases {
  readonly scores: ReadonlyMap<number, number>;
  /** Number of records that were left out unread. */
  readonly uncheckedCount: number;
}

/** The index does not know which word follows which, so texts are read; more would load too much. */
const mostRead = 300;

/** Of the best records with all words, those in which the words of each phrase follow each other. */
export async function keepPhrases(
  index: SearchIndex,
  scores: ReadonlyMap<number, number>,
  phrases: readonly string[],
): Promise<CheckedPhrases> {
  if (phrases.length === 0) return { scores, uncheckedCount: 0 };
  const best = [...scores].toSorted(([, a], [, b]) => b - a).slice(0, mostRead);
  const wanted = phrases.map(plainWords);
  const checked = await Promise.all(
    best.map(async ([record, score]) => {
      const { title, breadcrumb, text } = await index.record(record);
      const texts = [title, breadcrumb, text].map(plainWords);
      return wanted.every((phrase) => texts.some((own) => own.includes(phrase)))
        ? [[record, score] as const]
        : [];
    }),
  );
  return { scores: new Map(checked.flat()), uncheckedCount: scores.size - best.length };
}

/** The words of a text with one space around each. */
function plainWords(text: string): string {
  return ` ${(text.match(/[\p{L}\p{N}]+/gu) ?? []).map(plainWord).join(" ")} `;
}
