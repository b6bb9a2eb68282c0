import { totalName } from "../../format/names.ts";
import type { ComparedCount, Figures } from "../../model/delta.ts";
import type { IsoDate } from "../../model/meeting.ts";
import type { PrintedCount, PrintedCounts } from "../counts/printed-figures.ts";
import type { Audit, AuditedChange, Verdict } from "./audit.ts";
import { reasonFor } from "./audit-reasons.ts";
import { wrongTotals } from "./audit-totals.ts";
import { indexFigures } from "./figure-index.ts";

/** Compares every typed change with the computed one of the same day. `printed` is sorted by day. */
export function auditChanges(
  printed: readonly PrintedCounts[],
  computed: ReadonlyMap<IsoDate, Figures>,
): Audit {
  const indexed = printed.map(indexFigures);
  const changes = printed.flatMap(({ path, date, figures }, index) =>
    figures
      .filter(({ typed }) => typed !== null)
      .map((figure): AuditedChange => {
        const delta = comparedCount(figure, figures, computed.get(date))?.delta ?? null;
        const verdict = verdictOn(figure.change, delta?.change ?? null);
        const audited = { path, date, printed: figure, verdict, reason: null };
        const change = { ...audited, computed: delta?.change ?? null, baseline: delta?.baseline ?? null };
        return verdict === "differs" ? { ...change, reason: reasonFor(change, index, indexed) } : change;
      }),
  );
  return { changes, totals: printed.flatMap(wrongTotals) };
}

function verdictOn(printed: number | null, computed: number | null): Verdict {
  if (printed === null) return "unreadable";
  if (computed === null) return "incomparable";
  return printed === computed ? "agrees" : "differs";
}

/** The computed counterpart of a printed count; undefined where there is none. */
function comparedCount(
  { board, column, name }: PrintedCount,
  all: readonly PrintedCount[],
  figures: Figures | undefined,
): ComparedCount | null | undefined {
  if (!figures) return undefined;
  if (board !== "releases") {
    const compared = figures[board];
    return name === totalName ? compared?.total : compared?.counts.find((count) => count.name === name);
  }
  // The totals of one table among several have no counterpart, for the page has one column of totals.
  const isOneOfSeveral = all.some((other) => other.board === board && other.table > 0);
  if (column === totalName && isOneOfSeveral) return undefined;
  const place = figures.releases?.columns.indexOf(column ?? "") ?? -1;
  return figures.releases?.rows.find(({ state }) => state === name)?.cells[place];
}
