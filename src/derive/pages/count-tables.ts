import { dateRelativeTo, daysBetween, durationInWords } from "../../format/days.ts";
import { totalName } from "../../format/names.ts";
import { anchors, paths } from "../../format/urls.ts";
import type { CountSeries } from "../../model/count-series.ts";
import type {
  ComparedBoard,
  ComparedCount,
  ComparedReleases,
  GoneCount,
  NoDelta,
} from "../../model/delta.ts";
import type { IsoDate, Meeting } from "../../model/meeting.ts";
import type { CountRow, CountTable, GoneRow, ReleaseTable } from "../../model/tables.ts";
import { versionName } from "../deltas/release-versions.ts";
import { recentPoints, suspectedTypoOf } from "../series/count-series.ts";

/** Meetings that a small trend line goes back. */
const trendLength = 12;

/**
 * A board of one meeting as a table. `series` is the one that the meeting belongs to, null where none is kept; `anchorOf`
 * gives the id of a cell on any meeting page.
 */
export function countTable(
  board: ComparedBoard,
  meeting: Meeting,
  series: CountSeries | null,
  reason: string | undefined,
  anchorOf: (name: string) => string,
): CountTable {
  const row = (count: ComparedCount): CountRow => ({
    ...count,
    id: anchorOf(count.name),
    suspectedTypo: series ? suspectedTypoOf(series, count.name, meeting.date) : null,
    trend: series && isFact(count) ? recentPoints(series, count.name, meeting.date, trendLength) : [],
    baselinePath: count.delta ? paths.meeting(count.delta.baseline.date, anchorOf(count.name)) : null,
  });
  return {
    rows: board.counts.map(row),
    total: row(board.total),
    gone: board.gone.map((gone) => goneRow(gone, gone.name, anchorOf(gone.name))),
    since: board.baselineDate === null ? null : since(board.baselineDate, meeting.date),
    note: note(board.total.why, reason),
  };
}

export function releaseTable(
  releases: ComparedReleases,
  meeting: Meeting,
  releaseNames: ReadonlySet<string>,
): ReleaseTable {
  const total = releases.rows.at(-1)?.cells.at(-1);
  const lastRow = releases.rows.at(-1)?.cells ?? [];
  return {
    columns: releases.columns,
    columnPaths: releases.columns.map((column) =>
      releaseNames.has(versionName(column)) ? paths.release(versionName(column)) : null,
    ),
    rows: releases.rows.map(({ state, cells }) => ({
      state,
      isTotal: state === totalName,
      cells: cells.map((cell, index) => {
        const baseline = cell?.delta?.baseline;
        return cell
          ? {
              ...cell,
              id: anchors.releaseCell(releases.columns[index] ?? "", state),
              baselinePath: baseline
                ? paths.meeting(baseline.date, anchors.releaseCell(baseline.column ?? "", state))
                : null,
            }
          : null;
      }),
    })),
    gone: releases.gone.map((gone) => {
      const column = gone.baseline.column ?? "";
      const isColumn = gone.name === column;
      const label = isColumn ? column : `${gone.name} in ${column}`;
      return goneRow(gone, label, anchors.releaseCell(column, isColumn ? totalName : gone.name));
    }),
    rollovers: releases.columns.flatMap((column, index) => {
      const from = lastRow[index]?.delta?.baseline.column;
      return from !== undefined && from !== column ? [{ column, from }] : [];
    }),
    since: releases.baselineDate === null ? null : since(releases.baselineDate, meeting.date),
    note: note(total?.why ?? null, meeting.stale.releases),
  };
}

/** `since 7 Sep`, and where that is not a week ago also how long: `since 24 Aug, 3 weeks`. */
export function since(baseline: IsoDate, date: IsoDate): string {
  const days = daysBetween(baseline, date);
  const span = days === 7 ? "" : `, ${durationInWords(days)}`;
  return `since ${dateRelativeTo(baseline, date)}${span}`;
}

function goneRow(gone: GoneCount, label: string, anchor: string): GoneRow {
  return { ...gone, label, baselinePath: paths.meeting(gone.baseline.date, anchor) };
}

/** Whether a count belongs to its day, so that earlier ones lead up to it. */
function isFact({ why }: ComparedCount): boolean {
  return why === null || why === "first" || why === "new";
}

function note(why: NoDelta | null, reason: string | undefined): string | null {
  if (why === "stale")
    return `Copied from earlier minutes${reason ? ` (${reason})` : ""}, so nothing is compared.`;
  if (why === "cancelled") return "The meeting was cancelled, so nothing is compared.";
  if (why === "agenda") return "Written before the meeting, so nothing is compared yet.";
  return why === "first"
    ? "The first minutes that record these counts, so there is nothing to compare with."
    : null;
}
