import { daysWithin } from "../../chart/range.ts";
import { dateRelativeTo, mediumDate } from "../../format/days.ts";
import { stateNames, totalName } from "../../format/names.ts";
import { counted } from "../../format/numbers.ts";
import { releaseKey } from "../../format/urls.ts";
import type { Chart, ChartSource } from "../../model/chart.ts";
import type { ComparedCount } from "../../model/delta.ts";
import type { IsoDate } from "../../model/meeting.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { isSharedColumn } from "../deltas/shared-columns.ts";
import { seriesOf, totalSeries } from "../series/count-series.ts";
import type { ReleaseHistory, ReleasePart } from "../series/release-histories.ts";
import { chartOf, latestSentence } from "./build-chart.ts";
import { lineStyles } from "./line-styles.ts";
import { pointDeltas } from "./point-deltas.ts";

/** The counts of a release by state, from its first to its last meeting: a chart for each of its columns. */
export function releaseCharts({ name, parts }: ReleaseHistory, archive: ArchiveIndex): Chart[] {
  return parts.map((part, index) => {
    const source = partSource(part, archive);
    const isOwn = part.name === name;
    const id = index === 0 ? "burndown" : `burndown-${index + 1}`;
    return chartOf(
      {
        id,
        // A folder for each release, so that no two of them can share a file.
        file: `releases/${releaseKey(name)}/${id}`,
        title: isOwn ? `Tickets of ${name} alone` : `Tickets of ${part.name}`,
        sentence:
          continuationSentence(part, archive) ??
          latestSentence(
            totalSeries(source.series),
            0,
            (_, count) => `${counted(count, "ticket")} in ${part.name}`,
          ),
      },
      source,
    );
  });
}

/** What a release holds in the only meeting that lists it, and what the column held that it continues. */
function continuationSentence({ name, columns }: ReleasePart, archive: ArchiveIndex): string | null {
  const [date, column] = columns.size === 1 ? ([...columns][0] ?? []) : [];
  if (date === undefined || column === undefined) return null;
  const cell = totalCell(archive, date, column);
  const baseline = cell?.delta?.baseline;
  if (!cell || !baseline) return null;
  const when = dateRelativeTo(baseline.date, date);
  return `${mediumDate(date)}: ${counted(cell.count, "ticket")} in ${name}, after ${baseline.count} in ${baseline.column} on ${when}.`;
}

function totalCell(archive: ArchiveIndex, date: IsoDate, column: string): ComparedCount | null {
  const table = archive.figures.get(date)?.releases;
  return table?.rows.at(-1)?.cells[table.columns.indexOf(column)] ?? null;
}

function partSource({ columns }: ReleasePart, archive: ArchiveIndex): ChartSource {
  const { releases, releaseTotals, settings } = archive;
  const days = [...columns.keys()].toSorted();
  const { from, to } = daysWithin(releases.dates, { from: days[0] ?? "", to: days.at(-1) ?? "" });
  const dates = releases.dates.slice(from, to + 1);
  const cellsOf = new Map(dates.map((date) => [date, cellsAt(archive, date, columns.get(date))]));
  const countOf = (date: IsoDate, state: string): number | null =>
    cellsOf.get(date)?.find(({ name }) => name === state)?.count ?? null;
  const used = new Set([...cellsOf.values()].flatMap((cells) => cells.map(({ name }) => name)));
  const names = releases.lines.map(({ name }) => name).filter((name) => used.has(name));
  const series = seriesOf(
    dates,
    names.map((name) => ({ name, values: dates.map((date) => countOf(date, name)) })),
    // Tickets move between columns, so only the totals of the whole table tell a move from a typo.
    releaseTotals.lines[0]?.values.slice(from, to + 1).map((total) => total ?? 0),
  );
  return {
    kind: "columns",
    unit: "tickets",
    series,
    deltas: pointDeltas(series, (date) => cellsOf.get(date) ?? []),
    lineStyles: lineStyles(names, stateNames(settings.board)),
    cells: { board: "releases", columns: dates.map((date) => columns.get(date) ?? null) },
    notes: columnNotes(archive, dates, columns),
  };
}

/** The compared counts of a column; none where the meeting does not list it. */
function cellsAt(archive: ArchiveIndex, date: IsoDate, column: string | undefined): ComparedCount[] {
  const table = archive.figures.get(date)?.releases;
  const index = column === undefined ? -1 : (table?.columns.indexOf(column) ?? -1);
  return (table?.rows ?? []).flatMap(({ state, cells }) => (state === totalName ? [] : (cells[index] ?? [])));
}

/** Where the column continues another one. A shared column may change its name and remain the same. */
function columnNotes(
  archive: ArchiveIndex,
  dates: readonly IsoDate[],
  columns: ReadonlyMap<IsoDate, string>,
) {
  return dates.flatMap((date) => {
    const column = columns.get(date);
    const from = (column === undefined ? null : totalCell(archive, date, column))?.delta?.baseline.column;
    const isSame =
      from === column || [column, from].every((name) => name !== undefined && isSharedColumn(name));
    return column === undefined || from === undefined || isSame
      ? []
      : [{ date, text: `${column} goes on from ${from}` }];
  });
}
