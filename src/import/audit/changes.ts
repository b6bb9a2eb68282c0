import { totalName } from "../../format/names.ts";
import type { ComparedCount, Figures } from "../../model/delta.ts";
import type { IsoDate } from "../../model/meeting.ts";
import type { PrintedCount, PrintedMinutes } from "../counts/printed-counts.ts";
import type { Audit, AuditedChange, Verdict } from "./audit.ts";
import { indexCounts } from "./count-index.ts";
import { findReason } from "./reasons.ts";
import { findWrongTotals } from "./totals.ts";

/** Compares every hand-written change with the computed change of the same date. `printed` is sorted by date. */
export function auditChanges(
  printed: readonly PrintedMinutes[],
  computed: ReadonlyMap<IsoDate, Figures>,
): Omit<Audit, "tables"> {
  const indexed = printed.map(indexCounts);
  const changes = printed.flatMap(({ path, date, counts }, index) =>
    counts
      .filter(({ typed }) => typed !== null)
      .map((count): AuditedChange => {
        const delta = findComputedCount(count, counts, computed.get(date))?.delta ?? null;
        const verdict = verdictOn(count.change, delta?.change ?? null);
        const audited = { path, date, printed: count, verdict, reason: null };
        const change = { ...audited, computed: delta?.change ?? null, baseline: delta?.baseline ?? null };
        return verdict === "differs" ? { ...change, reason: findReason(change, index, indexed) } : change;
      }),
  );
  return { changes, totals: printed.flatMap(findWrongTotals) };
}

function verdictOn(printed: number | null, computed: number | null): Verdict {
  if (printed === null) return "unreadable";
  if (computed === null) return "incomparable";
  return printed === computed ? "agrees" : "differs";
}

/** The computed counterpart of a printed count, if there is one. */
function findComputedCount(
  { board, column, name }: PrintedCount,
  allPrinted: readonly PrintedCount[],
  figures: Figures | undefined,
): ComparedCount | null | undefined {
  if (!figures) return undefined;
  if (board !== "releases") {
    const compared = figures[board];
    return name === totalName ? compared?.total : compared?.counts.find((count) => count.name === name);
  }
  // The page has a single column of totals, so the totals of one table among several have no counterpart.
  const isOneOfSeveral = allPrinted.some((other) => other.board === board && other.table > 0);
  if (column === totalName && isOneOfSeveral) return undefined;
  const index = figures.releases?.columns.indexOf(column ?? "") ?? -1;
  return figures.releases?.rows.find(({ state }) => state === name)?.cells[index];
}
