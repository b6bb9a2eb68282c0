import type { Wording } from "./wording.ts";

/** Judges how alike two wordings are, by words that it weighs by how rare they have been so far. */
export interface Likeness {
  readonly add: (wording: Wording) => void;
  /** From 0, nothing in common, to 1, the same words (Dice's coefficient, weighted). */
  readonly of: (one: Wording, other: Wording) => number;
}

/** So many items count as seen before the first, so that the first words weigh nearly the same. */
const head = 20;

export function createLikeness(): Likeness {
  const uses = new Map<string, number>();
  let seen = head;
  const weightOf = (stem: string): number => Math.log(1 + seen / ((uses.get(stem) ?? 0) + 1));
  return {
    add: ({ stems }) => {
      seen += 1;
      for (const stem of stems) uses.set(stem, (uses.get(stem) ?? 0) + 1);
    },
    of: (one, other) => {
      let shared = 0;
      let sharedCount = 0;
      let all = 0;
      for (const stem of one.stems) {
        const weight = weightOf(stem);
        all += weight;
        if (!other.stems.has(stem)) continue;
        shared += weight;
        sharedCount += 1;
      }
      for (const stem of other.stems) all += weightOf(stem);
      // One word in common may be "build"; it is enough only for items that have no other.
      const isEnough = sharedCount > 1 || (one.stems.size === 1 && other.stems.size === 1);
      return isEnough ? (2 * shared) / all : 0;
    },
  };
}
