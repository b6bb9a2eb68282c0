import type { SearchIndex } from "../../../search/read-index.ts";
import { plainWord } from "../../../search/terms.ts";

export interface CheckedPhrases {
  readonly scores: ReadonlyMap<number, number>;
  /** Number of records that were left out unread. */
  readonly uncheckedCount: number;
}

/** The index does not know which word follows which, so texts are read; more would load too much. */
const mostRead = 100;

/** Of the best records with all words and of the typed dates, those in which the words of each phrase follow each other. */
export async function keepPhrases(
  index: SearchIndex,
  scores: ReadonlyMap<number, number>,
  phrases: readonly string[],
  isWanted: (record: number) => boolean,
): Promise<CheckedPhrases> {
  if (phrases.length === 0) return { scores, uncheckedCount: 0 };
  const wantedScores = [...scores].filter(([record]) => isWanted(record));
  const best = wantedScores.toSorted(([, a], [, b]) => b - a).slice(0, mostRead);
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
  return { scores: new Map(checked.flat()), uncheckedCount: wantedScores.length - best.length };
}

/** The words of a text with one space around each. */
function plainWords(text: string): string {
  return ` ${(text.match(/[\p{L}\p{N}]+/gu) ?? []).map(plainWord).join(" ")} `;
}
