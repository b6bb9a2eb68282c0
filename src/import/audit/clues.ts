// What the reasons of the audit have in common: their evidence, and their limits.

import type { PrintedCount } from "../counts/printed-counts.ts";
import type { AuditedChange } from "./audit.ts";
import type { IndexedMinutes } from "./count-index.ts";

/** What may explain why a hand-written change differs from the computed one. */
export interface Clues {
  readonly change: AuditedChange;
  /** All printed counts of the same table. */
  readonly tableCounts: readonly PrintedCount[];
  /** Older minutes, the latest last. */
  readonly earlier: readonly IndexedMinutes[];
  /** The next minutes, if there are any. */
  readonly later: IndexedMinutes | undefined;
}

/** The end of the sentence that starts with a change, such as `its sign is wrong`; null if the clues do not show it. */
export type Explanation = (clues: Clues) => string | null;

/** A table with fewer rows may equal another one by chance. */
export const minRows = 3;
/** Nobody compares with minutes from before this many meetings. */
export const maxMeetingsBack = 8;
/** A weekly change may span more than 7 days, because a holiday can shift a meeting. */
export const maxDaysInWeek = 10;
