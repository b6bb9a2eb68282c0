import { daysWithin } from "../../chart/range.ts";
import { totalName } from "../../format/names.ts";
import type { CountSeries } from "../../model/count-series.ts";
import type { ComparedCount } from "../../model/delta.ts";
import type { IsoDate } from "../../model/meeting.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { seriesOf } from "../series/count-series.ts";
import type { ReleaseHistory, ReleasePart } from "../series/release-histories.ts";

/** A column of a release with its counts by state. */
export interface CountedPart extends ReleasePart {
  /** From its first to its last meeting. */
  readonly series: CountSeries;
}

/** A release with its counts: all that is kept of it, its charts are made with its page. */
export interface CountedRelease extends ReleaseHistory {
  readonly parts: readonly CountedPart[];
}

/** Every release, in the order of their versions. */
export function countedReleases(archive: ArchiveIndex): CountedRelease[] {
  return archive.releaseHistories.map((history) => ({
    ...history,
    parts: history.parts.map((part) => ({ series: partSeries(part, archive), ...part })),
  }));
}

function partSeries({ columns }: ReleasePart, archive: ArchiveIndex): CountSeries {
  const { releases, releaseTotals } = archive;
  const days = [...columns.keys()].toSorted();
  const { from, to } = daysWithin(releases.dates, { from: days[0] ?? "", to: days.at(-1) ?? "" });
  const dates = releases.dates.slice(from, to + 1);
  const counts = dates.map((date) => countsByState(cellsAt(archive, date, columns.get(date))));
  const used = new Set(counts.flatMap((byState) => [...byState.keys()]));
  const names = releases.lines.map(({ name }) => name).filter((name) => used.has(name));
  return seriesOf(
    dates,
    names.map((name) => ({ name, values: counts.map((byState) => byState.get(name) ?? null) })),
    archive.texts,
    // Tickets move between columns, so only the totals of the whole table tell a move from a typo.
    releaseTotals.lines[0]?.values.slice(from, to + 1).map((total) => total ?? 0),
  );
}

function countsByState(cells: readonly ComparedCount[]): ReadonlyMap<string, number> {
  return new Map(cells.map(({ name, count }) => [name, count]));
}

/** The compared counts of a column; none where the meeting does not list it. */
export function cellsAt(archive: ArchiveIndex, date: IsoDate, column: string | undefined): ComparedCount[] {
  const table = archive.figures.get(date)?.releases;
  const index = column === undefined ? -1 : (table?.columns.indexOf(column) ?? -1);
  return (table?.rows ?? []).flatMap(({ state, cells }) => (state === totalName ? [] : (cells[index] ?? [])));
}
