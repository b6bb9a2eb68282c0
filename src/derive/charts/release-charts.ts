import { deltaAt } from "../../chart/points.ts";
import { totalsOf } from "../../chart/values.ts";
import { dateRelativeTo, mediumDate } from "../../format/days.ts";
import { stateNames, totalName } from "../../format/names.ts";
import { counted } from "../../format/numbers.ts";
import { releaseKey } from "../../format/urls.ts";
import type { Chart, ChartSource, OddBaseline } from "../../model/chart.ts";
import type { ComparedCount } from "../../model/delta.ts";
import type { IsoDate } from "../../model/meeting.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { isSharedColumn } from "../deltas/shared-columns.ts";
import { seriesOf, totalSeries } from "../series/count-series.ts";
import type { ReleaseHistory, ReleasePart } from "../series/release-histories.ts";
import { chartOf, latestSentence } from "./build-chart.ts";
import { lineStyles } from "./line-styles.ts";

/** What stood in each state of a release from its first to its last meeting: a chart for each of its columns. */
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
          goesOn(part, archive) ??
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

/** What a release holds in the only meeting that lists it, beside the one it goes on from. */
function goesOn({ name, columns }: ReleasePart, archive: ArchiveIndex): string | null {
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
  const days = [...columns.keys()].toSorted();
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const dates = archive.releases.dates.filter((date) => date >= first && date <= last);
  // Tickets move between columns, so that only the whole table tells a move from a slip.
  const allTickets = totalsOf(archive.releases.lines);
  const cellsOf = dates.map((date) => cellsAt(archive, date, columns.get(date)));
  const used = new Set(cellsOf.flatMap((cells) => [...cells.keys()]));
  const order = archive.releases.lines.map(({ name }) => name);
  const names = order.filter((name) => used.has(name));
  const source: ChartSource = {
    kind: "columns",
    unit: "tickets",
    series: seriesOf(
      dates,
      names.map((name) => ({ name, values: cellsOf.map((cells) => cells.get(name)?.count ?? null) })),
      dates.map((date) => allTickets[archive.releases.dates.indexOf(date)] ?? 0),
    ),
    lineStyles: lineStyles(names, stateNames(archive.settings.board)),
    cells: { board: "releases", columns: dates.map((date) => columns.get(date) ?? null) },
    oddBaselines: [],
    notes: columnNotes(archive, dates, columns),
  };
  return { ...source, oddBaselines: oddBaselines(source, names, cellsOf) };
}

/** The compared counts of a column by state. */
function cellsAt(
  archive: ArchiveIndex,
  date: IsoDate,
  column: string | undefined,
): ReadonlyMap<string, ComparedCount> {
  const table = archive.figures.get(date)?.releases;
  const index = column === undefined ? -1 : (table?.columns.indexOf(column) ?? -1);
  return new Map(
    (table?.rows ?? []).flatMap(({ state, cells }) => {
      const cell = state === totalName ? null : cells[index];
      return cell ? [[state, cell] as const] : [];
    }),
  );
}

/** Where the minutes compare a count with another column, or with none, than the point before. */
function oddBaselines(
  source: ChartSource,
  names: readonly string[],
  cellsOf: readonly ReadonlyMap<string, ComparedCount>[],
): OddBaseline[] {
  return cellsOf.flatMap((cells, at) =>
    names.flatMap((name, line): OddBaseline[] => {
      const cell = cells.get(name);
      if (!cell) return [];
      const baseline = cell.delta?.baseline ?? null;
      const usual = deltaAt(source, line, at)?.baseline ?? null;
      const isSame =
        baseline?.date === usual?.date &&
        baseline?.column === usual?.column &&
        baseline?.count === usual?.count;
      return isSame ? [] : [{ line, at, baseline }];
    }),
  );
}

/** Where the column goes on from another one. A shared column may be named otherwise and be the same. */
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
