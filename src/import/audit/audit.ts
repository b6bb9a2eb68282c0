import type { Baseline } from "../../model/delta.ts";
import type { BoardName, IsoDate } from "../../model/meeting.ts";
import type { PrintedCount } from "../counts/printed-figures.ts";

/**
 * What became of a hand-written change: it `agrees` with the computed one or `differs` from it, is no number
 * (`unreadable`), or stands beside a count that has nothing to be compared with (`incomparable`).
 */
export type Verdict = "agrees" | "differs" | "unreadable" | "incomparable";

/** Why a hand-written change differs, where the minutes themselves tell. */
export type ReasonKind =
  | "copied-table"
  | "copied-row"
  | "copied-changes"
  | "mistyped-count"
  | "mistyped-baseline"
  | "restarted"
  | "older-baseline"
  | "sign"
  | "digit"
  | "unfilled"
  | "total"
  | "longer-span";

export interface AuditReason {
  readonly kind: ReasonKind;
  /** As prose without a full stop. */
  readonly text: string;
}

/** A hand-written change beside the computed one. */
export interface AuditedChange {
  readonly path: string;
  readonly date: IsoDate;
  readonly printed: PrintedCount;
  /** Count minus baseline; null where there is no baseline. */
  readonly computed: number | null;
  readonly baseline: Baseline | null;
  readonly verdict: Verdict;
  /** Null where it does not differ, or nothing tells why. */
  readonly reason: AuditReason | null;
}

/** A hand-written total of counts that its counts do not add up to. */
export interface WrongTotal {
  readonly path: string;
  readonly date: IsoDate;
  readonly printed: PrintedCount;
  readonly sum: number;
}

/** Every hand-written change of some minutes, oldest first. */
export interface Audit {
  readonly changes: readonly AuditedChange[];
  readonly totals: readonly WrongTotal[];
}

/** How the hand-written changes of one board came out. */
export interface BoardVerdicts {
  readonly board: BoardName;
  readonly written: number;
  readonly agree: number;
  readonly differ: number;
  readonly incomparable: number;
  readonly unreadable: number;
}

/** An audit in a few numbers. */
export interface AuditSummary {
  readonly boards: readonly BoardVerdicts[];
  /** Why changes differ, the most frequent reason first; null where the minutes do not tell. */
  readonly reasons: readonly { readonly kind: ReasonKind | null; readonly count: number }[];
  readonly wrongTotals: number;
}
