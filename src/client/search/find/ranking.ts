import type { SearchIndex } from "../../../search/read-index.ts";
import { nearness } from "./nearness.ts";
import type { SearchQuery } from "./query.ts";

/** Number of results on the first page. */
const sortedAgain = 20;
/** How much words count that follow each other, compared to words far from each other. */
const nearShare = 0.5;

/** What `who`, `when` or `how many` asks for is often a fact; other queries seldom are for one of many equal ones. */
const factShare = { question: 1.5, other: 0.6 };

/** The scores with those of facts changed by how likely the query asks for one. */
export function weighFacts(
  { kindOf }: SearchIndex,
  scores: ReadonlyMap<number, number>,
  isQuestion: boolean,
): ReadonlyMap<number, number> {
  const share = isQuestion ? factShare.question : factShare.other;
  return new Map(
    [...scores].map(([record, score]) => [record, kindOf(record) === "fact" ? score * share : score]),
  );
}

/**
 * Sorts the first results again: those come first in which the words stand near each other. Their texts are loaded for
 * the page anyway.
 */
export async function nearestFirst(
  index: SearchIndex,
  records: readonly number[],
  scores: ReadonlyMap<number, number>,
  terms: readonly ReadonlySet<string>[],
): Promise<readonly number[]> {
  const best = await Promise.all(
    records.slice(0, sortedAgain).map(async (record) => {
      const { title, breadcrumb, text } = await index.record(record);
      const near = nearness([title, breadcrumb, text].join(" · "), terms, index.stem);
      return { record, score: (scores.get(record) ?? 0) * (1 + nearShare * near) };
    }),
  );
  const sorted = best.toSorted((a, b) => b.score - a.score).map(({ record }) => record);
  return [...sorted, ...records.slice(sortedAgain)];
}

/** Records in the order that the reader chose; without words, the newest first. */
export function ranked(
  { meetingOf }: SearchIndex,
  records: readonly number[],
  scores: ReadonlyMap<number, number>,
  sort: SearchQuery["sort"],
  hasWords: boolean,
): readonly number[] {
  const newest = (a: number, b: number): number => meetingOf(b) - meetingOf(a) || a - b;
  if (sort === "oldest") return records.toSorted((a, b) => a - b);
  if (sort === "newest" || !hasWords) return records.toSorted(newest);
  return records.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || newest(a, b));
}
