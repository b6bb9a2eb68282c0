import { totalName } from "../../format/names.ts";
import { anchors, paths } from "../../format/urls.ts";
import type { ComparedCount } from "../../model/delta.ts";
import type { TableRow } from "../../model/site-data.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import type { CountedRelease } from "../charts/counted-releases.ts";
import { seriesColumn } from "./series-column.ts";

const changeHeader = ["count", "change", "baseline_date", "baseline_count"] as const;

/** Every ticket count of every meeting; `note` says why a count has no change. */
export function* ticketRows(archive: ArchiveIndex): Generator<TableRow> {
  yield ["date", "state", ...changeHeader, "note", "doubt", ...seriesColumn(archive).header];
  yield* boardRows(archive, "tickets");
}

/** Every queue count of every meeting. */
export function* queueRows(archive: ArchiveIndex): Generator<TableRow> {
  yield ["date", "queue", ...changeHeader, "note", "doubt", ...seriesColumn(archive).header];
  yield* boardRows(archive, "queues");
}

/** Every cell of every release table, totals left out because they follow from the cells. */
export function* releaseRows(
  archive: ArchiveIndex,
  releases: readonly CountedRelease[],
): Generator<TableRow> {
  const series = seriesColumn(archive);
  yield ["date", "release", "state", ...changeHeader, "baseline_release", "note", "doubt", ...series.header];
  const typos = releaseTypos(releases);
  for (const meeting of archive.meetings) {
    const { id, date } = meeting;
    const table = archive.figures.get(id)?.releases;
    for (const { state, cells } of table?.rows ?? []) {
      if (state === totalName) continue;
      for (const [index, cell] of cells.entries()) {
        const column = table?.columns[index] ?? "";
        if (!cell || column === totalName) continue;
        const typo = typos.get(paths.meeting(id, anchors.releaseCell(column, state))) ?? null;
        const baseline = cell.delta?.baseline.column ?? null;
        yield [date, column, state, ...change(cell), baseline, cell.why, typo, ...series.of(meeting)];
      }
    }
  }
}

/** The suspected typos of all releases, by the cell that holds them. */
function releaseTypos(releases: readonly CountedRelease[]): ReadonlyMap<string, string> {
  const typos = new Map<string, string>();
  for (const { columns, series } of releases.flatMap(({ parts }) => parts)) {
    for (const { line, at, reason } of series.suspectedTypos) {
      const [date = "", state = ""] = [series.dates[at], series.lines[line]?.name];
      typos.set(paths.meeting(date, anchors.releaseCell(columns.get(date) ?? "", state)), reason);
    }
  }
  return typos;
}

function* boardRows(archive: ArchiveIndex, board: "tickets" | "queues"): Generator<TableRow> {
  const series = seriesColumn(archive);
  for (const meeting of archive.meetings) {
    const { id, date } = meeting;
    for (const count of archive.figures.get(id)?.[board]?.counts ?? []) {
      const typo = archive.typoOf[board](count.name, id);
      yield [date, count.name, ...change(count), count.why, typo, ...series.of(meeting)];
    }
  }
}

function change({ count, delta }: ComparedCount): (string | number | null)[] {
  return [count, delta?.change ?? null, delta?.baseline.date ?? null, delta?.baseline.count ?? null];
}

/** How many people attended each meeting that names some. */
export function* attendanceRows(archive: ArchiveIndex): Generator<TableRow> {
  const series = seriesColumn(archive);
  yield ["date", ...changeHeader, "note", ...series.header];
  for (const meeting of archive.meetings) {
    const count = archive.attendanceFigures.get(meeting.id);
    if (count) yield [meeting.date, ...change(count), count.why, ...series.of(meeting)];
  }
}
