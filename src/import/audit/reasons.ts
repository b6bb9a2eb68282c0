// Finds out why a hand-written change differs from the computed one.

import type { AuditedChange, AuditReason, ReasonKind } from "./audit.ts";
import type { Clues, Explanation } from "./clues.ts";
import { copiedChanges, copiedRow, copiedTable, unfilledTable } from "./copied-changes.ts";
import type { IndexedMinutes } from "./count-index.ts";
import { extraDigit, mistypedBaseline, mistypedCount, wrongSign } from "./mistyped-changes.ts";
import { longSpan, olderBaseline, restarted, wrongSum } from "./other-baselines.ts";

/** The most convincing reasons come first. */
const reasons: readonly (readonly [ReasonKind, Explanation])[] = [
  ["copied-table", copiedTable],
  ["mistyped-count", mistypedCount],
  ["mistyped-baseline", mistypedBaseline],
  ["copied-row", copiedRow],
  ["copied-changes", copiedChanges],
  ["unfilled", unfilledTable],
  ["restarted", restarted],
  ["older-baseline", olderBaseline],
  ["sign", wrongSign],
  ["digit", extraDigit],
  ["total", wrongSum],
  ["longer-span", longSpan],
];

/** Finds the first reason that applies; null if the minutes show none. `index` is the position of the change's minutes. */
export function findReason(
  change: AuditedChange,
  index: number,
  minutes: readonly IndexedMinutes[],
): AuditReason | null {
  const { board, table } = change.printed;
  const tableCounts = (minutes[index]?.counts ?? []).filter(
    (count) => count.board === board && count.table === table,
  );
  const clues: Clues = { change, tableCounts, earlier: minutes.slice(0, index), later: minutes[index + 1] };
  for (const [kind, explain] of reasons) {
    const text = explain(clues);
    if (text !== null) return { kind, text };
  }
  return null;
}
