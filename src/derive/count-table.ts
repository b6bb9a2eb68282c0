import { dateSeenFrom, daysBetween, spanInWords } from "../format/dates.ts";
import { anchors, paths } from "../format/urls.ts";
import type { ComparedBoard, ComparedCount, ComparedReleases, GoneCount, NoDelta } from "../model/delta.ts";
import type { IsoDate, Meeting } from "../model/meeting.ts";
import type { CountRow, CountTable, GoneRow, ReleaseTable } from "../model/pages.ts";
import type { CountSeries } from "../model/series.ts";
import { recentPoints } from "./count-series.ts";

/** Meetings that a small trend line goes back. */
const trendLength = 12;

/** A board of one meeting as a table. `anchorOf` gives the id of a cell on any meeting page. */
export function countTable(
  board: ComparedBoard,
  meeting: Meeting,
  series: CountSeries,
  reason: string | undefined,
  anchorOf: (name: string) => string,
): CountTable {
  const row = (count: ComparedCount): CountRow => ({
    ...count,
    id: anchorOf(count.name),
    trend:
      count.why === "stale" || count.why === "agenda"
        ? []
        : recentPoints(series, count.name, meeting.date, trendLength),
    baselinePath: count.delta ? cellPath(count.delta.baseline.date, anchorOf(count.name)) : null,
  });
  return {
    rows: board.counts.map(row),
    total: row(board.total),
    gone: goneRows(board.gone, ({ name }) => anchorOf(name)),
    since: board.baselineDate === null ? null : since(board.baselineDate, meeting.date),
    note: note(board.total.why, reason),
  };
}

export function releaseTable(releases: ComparedReleases, meeting: Meeting): ReleaseTable {
  const total = releases.rows.at(-1)?.cells.at(-1);
  const lastRow = releases.rows.at(-1)?.cells ?? [];
  return {
    columns: releases.columns,
    rows: releases.rows.map(({ state, cells }) => ({
      state,
      cells: cells.map((cell, index) => {
        const baseline = cell?.delta?.baseline;
        return cell
          ? {
              ...cell,
              id: anchors.releaseCell(releases.columns[index] ?? "", state),
              baselinePath: baseline
                ? cellPath(baseline.date, anchors.releaseCell(baseline.column ?? "", state))
                : null,
            }
          : null;
      }),
    })),
    gone: goneRows(releases.gone, ({ name }) => anchors.releaseCell(name, "Total")),
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
  const span = days === 7 ? "" : `, ${spanInWords(days)}`;
  return `since ${dateSeenFrom(baseline, date)}${span}`;
}

function goneRows(gone: readonly GoneCount[], anchorOf: (count: GoneCount) => string): GoneRow[] {
  return gone.map((count) => ({ ...count, baselinePath: cellPath(count.baseline.date, anchorOf(count)) }));
}

function cellPath(date: IsoDate, anchor: string): string {
  return `${paths.meeting(date)}#${anchor}`;
}

function note(why: NoDelta | null, reason: string | undefined): string | null {
  if (why === "stale")
    return `Copied from earlier minutes${reason ? ` (${reason})` : ""}, so nothing is compared.`;
  if (why === "agenda") return "Written before the meeting, so nothing is compared yet.";
  return why === "first"
    ? "The first minutes that record these counts, so there is nothing to compare with."
    : null;
}
