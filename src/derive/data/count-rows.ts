import { totalName } from "../../format/names.ts";
import { anchors, paths } from "../../format/urls.ts";
import type { Chart } from "../../model/chart.ts";
import type { ComparedBoard, ComparedCount } from "../../model/delta.ts";
import type { IsoDate } from "../../model/meeting.ts";
import type { TableRows } from "../../model/site-data.ts";
import type { ArchiveIndex } from "../archive-index.ts";

const changeHeader = ["count", "change", "baseline_date", "baseline_count"] as const;

/** Every ticket count of every meeting; `note` says why a count has no change. */
export function ticketRows(archive: ArchiveIndex): TableRows {
  return [["date", "state", ...changeHeader, "note", "doubt"], ...boardRows(archive, "tickets")];
}

/** Every queue count of every meeting. */
export function queueRows(archive: ArchiveIndex): TableRows {
  return [["date", "queue", ...changeHeader, "note", "doubt"], ...boardRows(archive, "queues")];
}

/** Every cell of every release table, totals left out because they follow from the cells. */
export function releaseRows(archive: ArchiveIndex, charts: readonly Chart[]): TableRows {
  const header = ["date", "release", "state", ...changeHeader, "baseline_release", "note", "doubt"];
  const typos = new Map(
    charts.flatMap(({ suspectedTypos }) =>
      suspectedTypos.map(({ path, suspectedTypo }) => [path, suspectedTypo]),
    ),
  );
  const typoAt = (date: IsoDate, column: string, state: string): string | null =>
    typos.get(paths.meeting(date, anchors.releaseCell(column, state))) ?? null;
  const rows = archive.meetings.flatMap(({ date }) => {
    const releases = archive.figures.get(date)?.releases;
    return (releases?.rows ?? [])
      .filter(({ state }) => state !== totalName)
      .flatMap(({ state, cells }) =>
        cells.flatMap((cell, index) => {
          const column = releases?.columns[index] ?? "";
          if (!cell || column === totalName) return [];
          return [
            [
              date,
              column,
              state,
              ...change(cell),
              cell.delta?.baseline.column ?? null,
              cell.why,
              typoAt(date, column, state),
            ],
          ];
        }),
      );
  });
  return [header, ...rows];
}

function boardRows(archive: ArchiveIndex, board: "tickets" | "queues"): TableRows {
  return archive.meetings.flatMap(({ date }) => {
    const compared: ComparedBoard | null = archive.figures.get(date)?.[board] ?? null;
    return (compared?.counts ?? []).map((count) => [
      date,
      count.name,
      ...change(count),
      count.why,
      archive.typoOf[board](count.name, date),
    ]);
  });
}

function change({ count, delta }: ComparedCount): (string | number | null)[] {
  return [count, delta?.change ?? null, delta?.baseline.date ?? null, delta?.baseline.count ?? null];
}

/** How many people attended each meeting that names some. */
export function attendanceRows({ attendanceFigures }: ArchiveIndex): TableRows {
  return [
    ["date", ...changeHeader, "note"],
    ...[...attendanceFigures].map(([date, count]) => [date, ...change(count), count.why]),
  ];
}
