// The types of the audit, which compares hand-written changes and totals with computed ones.

import type { Baseline } from "../../model/delta.ts";
import type { BoardName, IsoDate } from "../../model/meeting.ts";
import type { TableOrigin } from "../counts/copied-tables.ts";
import type { PrintedCount } from "../counts/printed-counts.ts";

/**
 * A hand-written change `agrees` with the computed one or `differs` from it, is not a number (`unreadable`), or belongs to
 * a count that has nothing to compare with (`incomparable`).
 */
export type Verdict = "agrees" | "differs" | "unreadable" | "incomparable";

/** Why a hand-written change differs, if the minutes show it. */
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
  /** Prose without a full stop. */
  readonly text: string;
}

/** A hand-written change with the computed one. */
export interface AuditedChange {
  readonly path: string;
  readonly date: IsoDate;
  readonly printed: PrintedCount;
  /** Count minus baseline; null if there is no baseline. */
  readonly computed: number | null;
  readonly baseline: Baseline | null;
  readonly verdict: Verdict;
  /** Null if the change does not differ, or if the minutes do not show why. */
  readonly reason: AuditReason | null;
}

/** A hand-written total that differs from the sum of its counts. */
export interface WrongTotal {
  readonly path: string;
  readonly date: IsoDate;
  readonly printed: PrintedCount;
  readonly sum: number;
}

/** All hand-written changes, the wrong totals, and whether each table is a copy, oldest first. */
export interface Audit {
  readonly changes: readonly AuditedChange[];
  readonly totals: readonly WrongTotal[];
  readonly tables: readonly TableOrigin[];
}

/** How many hand-written changes one board has, by verdict. */
export interface BoardVerdicts {
  readonly board: BoardName;
  readonly written: number;
  readonly agree: number;
  readonly differ: number;
  readonly incomparable: number;
  readonly unreadable: number;
}

/** The audit in numbers. */
export interface AuditSummary {
  readonly boards: readonly BoardVerdicts[];
  /** Why changes differ, the most frequent reason first; the kind is null if the minutes do not show it. */
  readonly reasons: readonly { readonly kind: ReasonKind | null; readonly count: number }[];
  readonly wrongTotals: number;
  readonly tables: { readonly fresh: number; readonly copied: number };
}
