import { sumOf } from "../../format/numbers.ts";
import type { Wording } from "./wording.ts";

/** Judges how alike two wordings are, by words that it weighs by how rare they have been so far. */
export interface Likeness {
  readonly add: (wording: Wording) => void;
  /** From 0, nothing in common, to 1, the same words (Dice's coefficient, weighted). */
  readonly of: (one: Wording, other: Wording) => number;
  /** A copy of its state. From here on, the two are independent. */
  readonly copy: () => Likeness;
}

/** This number of items counts as seen before the first, so that the first words weigh nearly the same. */
const head = 20;

export function createLikeness(
  usesBefore: ReadonlyMap<string, number> = new Map(),
  seenBefore = head,
): Likeness {
  const uses = new Map(usesBefore);
  let seen = seenBefore;
  const weightOf = (stem: string): number => Math.log(1 + seen / ((uses.get(stem) ?? 0) + 1));
  const weigh = (stems: readonly string[]): number => sumOf(stems.map(weightOf));
  return {
    add: ({ stems }) => {
      seen += 1;
      for (const stem of stems) uses.set(stem, (uses.get(stem) ?? 0) + 1);
    },
    of: (one, other) => {
      const others = new Set(other.stems);
      const shared = one.stems.filter((stem) => others.has(stem));
      // One word in common may be "build"; it is enough only for items that have no other.
      const isEnough = shared.length > 1 || (one.stems.length === 1 && other.stems.length === 1);
      return isEnough ? (2 * weigh(shared)) / weigh([...one.stems, ...other.stems]) : 0;
    },
    copy: () => createLikeness(uses, seen),
  };
}
