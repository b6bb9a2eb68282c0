import type { CountSeries } from "../../../model/count-series.ts";
import type { ComparedBoard, ComparedCount } from "../../../model/delta.ts";
import type { Meeting } from "../../../model/meeting.ts";
import type { CountRow, CountTable } from "../../../model/tables.ts";
import type { Texts } from "../../../texts/texts.ts";
import { recentPoints, type TypoLookup } from "../../series/count-series.ts";
import { baselinePath, goneRow, noDeltaNote, since } from "./table-notes.ts";

/** Number of meetings in the small trend line beside a count. */
const trendLength = 12;

/** The counts of a board over time. */
interface BoardHistory {
  readonly series: CountSeries;
  readonly typoOf: TypoLookup;
}

/**
 * A board of one meeting as a table. `history` is null for a meeting outside the main series.
 * `anchorOf` returns the id of a row, which is the same on every meeting page.
 */
export function countTable(
  board: ComparedBoard,
  meeting: Meeting,
  history: BoardHistory | null,
  staleReason: string | undefined,
  anchorOf: (name: string) => string,
  texts: Texts,
): CountTable {
  const row = (count: ComparedCount): CountRow => ({
    id: anchorOf(count.name),
    suspectedTypo: history?.typoOf(count.name, meeting.date) ?? null,
    trend:
      history && isOwnCount(count) ? recentPoints(history.series, count.name, meeting.date, trendLength) : [],
    baselinePath: count.delta ? baselinePath(meeting, count.delta.baseline, anchorOf(count.name)) : null,
    ...count,
  });
  return {
    rows: board.counts.map(row),
    total: row(board.total),
    gone: board.gone.map((gone) => goneRow(gone, gone.name, meeting, anchorOf(gone.name))),
    since: board.baselineDate === null ? null : since(board.baselineDate, meeting.date, texts),
    note: noDeltaNote(board.total.why, staleReason, texts),
  };
}

/** Whether a count was recorded for its own meeting, so that a trend can end with it. */
function isOwnCount({ why }: ComparedCount): boolean {
  return why === null || why === "first" || why === "new";
}
