import type { Baseline, ComparedCount, NoDelta } from "../model/delta.ts";

/** Name of a computed sum. */
export const totalName = "Total";

/**
 * A count beside its baseline. Without one, `why` says what is missing; a state that the baseline meeting did not list
 * is new, which is no change (DESIGN section 3, rule 3).
 */
export function compare(name: string, count: number, baseline: Baseline | null, why: NoDelta): ComparedCount {
  if (!baseline) return { name, count, delta: null, why };
  return { name, count, delta: { change: count - baseline.count, baseline }, why: null };
}
