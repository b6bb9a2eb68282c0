import { stateNames } from "../../format/names.ts";
import { paths, releaseKey } from "../../format/urls.ts";
import type { Chart, ChartSource } from "../../model/chart.ts";
import type { ComparedCount } from "../../model/delta.ts";
import type { IsoDate } from "../../model/meeting.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { isSharedColumn } from "../deltas/shared-columns.ts";
import { isAlwaysZero, totalSeries } from "../series/count-series.ts";
import type { ReleasePart } from "../series/release-histories.ts";
import { chartOf, latestSentence, lineStyles } from "./build-chart.ts";
import { type CountedPart, type CountedRelease, cellsAt } from "./counted-releases.ts";
import { pointDeltas } from "./point-deltas.ts";

/** Fewer meetings show no course: their table says everything. */
const fewestDrawn = 3;

/** The counts of a release by state, from its first to its last meeting: a chart for each of its columns. */
export function releaseCharts(release: CountedRelease, archive: ArchiveIndex): Chart[] {
  const { name, parts } = release;
  const { texts } = archive;
  return parts.map((part, index) => {
    const isOwn = part.name === name;
    const chart = chartOf(
      {
        texts,
        title: isOwn ? texts.charts.titles.alone(name) : texts.releases.ticketsOf(part.name),
        sentence:
          continuationSentence(part, archive) ??
          latestSentence(totalSeries(part.series, texts), 0, texts, (_, count) =>
            texts.counts.inColumn(count, part.name),
          ),
        ...releaseChartNames(name, index),
      },
      partSource(part, archive),
    );
    const drawn = isDrawn(part) ? chart : { ...chart, drawing: null, svgPath: null };
    return { ...drawn, csvPath: releaseCsvPath(release), jsonPath: null };
  });
}

/** The id of a chart on the page of its release, and its name among the files of all charts. */
export function releaseChartNames(
  release: string,
  index: number,
): { readonly id: string; readonly file: string } {
  const id = index === 0 ? "burndown" : `burndown-${index + 1}`;
  // A folder for each release, so that no two of them can share a file.
  return { id, file: `releases/${releaseKey(release)}/${id}` };
}

/** Site paths of the figures of a release, and of its pictures. */
export function releaseChartPaths(release: CountedRelease): string[] {
  const pictures = release.parts.flatMap((part, index) =>
    isDrawn(part) ? [paths.chartSvg(releaseChartNames(release.name, index).file)] : [],
  );
  return [releaseCsvPath(release), ...pictures];
}

/** Site path of the figures of all charts of a release. */
export function releaseCsvPath({ name }: CountedRelease): string {
  return paths.chartCsv(releaseChartNames(name, 0).file);
}

function isDrawn({ series }: CountedPart): boolean {
  return series.dates.length >= fewestDrawn && !isAlwaysZero(series);
}

/** What a release holds in the only meeting that lists it, and what the column held that it continues. */
function continuationSentence({ name, columns }: ReleasePart, archive: ArchiveIndex): string | null {
  const [date, column] = columns.size === 1 ? ([...columns][0] ?? []) : [];
  if (date === undefined || column === undefined) return null;
  const cell = totalCell(archive, date, column);
  const baseline = cell?.delta?.baseline;
  if (!cell || !baseline) return null;
  const { counts, dates } = archive.texts;
  const when = dates.relativeTo(baseline.date, date);
  const continued = counts.continued(cell.count, name, baseline.count, baseline.column ?? "", when);
  return counts.onDay(date, continued);
}

function totalCell(archive: ArchiveIndex, date: IsoDate, column: string): ComparedCount | null {
  const table = archive.figures.get(date)?.releases;
  return table?.rows.at(-1)?.cells[table.columns.indexOf(column)] ?? null;
}

function partSource({ columns, series }: CountedPart, archive: ArchiveIndex): ChartSource {
  const { dates, lines } = series;
  return {
    kind: "columns",
    unit: archive.texts.charts.units.tickets,
    series,
    deltas: pointDeltas(series, (date) => cellsAt(archive, date, columns.get(date))),
    lineStyles: lineStyles(
      lines.map(({ name }) => name),
      stateNames(archive.settings.board),
    ),
    cells: { board: "releases", columns: dates.map((date) => columns.get(date) ?? null) },
    notes: columnNotes(archive, dates, columns),
  };
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
      : [{ date, text: archive.texts.counts.notes.continues(column, from) }];
  });
}
