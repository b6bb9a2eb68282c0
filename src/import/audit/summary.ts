// The audit in numbers.

import { countsOf } from "../../format/numbers.ts";
import type { BoardName } from "../../model/meeting.ts";
import type { Audit, AuditSummary, BoardVerdicts, ReasonKind } from "./audit.ts";

const boards: readonly BoardName[] = ["tickets", "queues", "releases"];

/** Counts the verdicts by board, the reasons of changes that differ, and the copied tables. */
export function summarizeAudit({ changes, totals, tables }: Audit): AuditSummary {
  const differing = changes.filter(({ verdict }) => verdict === "differs");
  const kinds = countsOf(differing.map(({ reason }): ReasonKind | null => reason?.kind ?? null));
  return {
    boards: boards
      .map((board): BoardVerdicts => {
        const boardChanges = changes.filter(({ printed }) => printed.board === board);
        const count = (wanted: string): number =>
          boardChanges.filter(({ verdict }) => verdict === wanted).length;
        return {
          board,
          written: boardChanges.length,
          agree: count("agrees"),
          differ: count("differs"),
          incomparable: count("incomparable"),
          unreadable: count("unreadable"),
        };
      })
      .filter(({ written }) => written > 0),
    reasons: [...kinds]
      .map(([kind, count]) => ({ kind, count }))
      .toSorted((a, b) => b.count - a.count || String(a.kind).localeCompare(String(b.kind), "en")),
    wrongTotals: totals.length,
    tables: {
      fresh: tables.filter(({ origin }) => origin === "fresh").length,
      copied: tables.filter(({ origin }) => origin === "copied").length,
    },
  };
}
