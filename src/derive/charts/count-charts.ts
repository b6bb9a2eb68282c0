import { stateNames, totalName } from "../../format/names.ts";
import { counted } from "../../format/numbers.ts";
import type { Chart, ChartSource } from "../../model/chart.ts";
import type { CountSeries } from "../../model/count-series.ts";
import type { ComparedCount } from "../../model/delta.ts";
import type { IsoDate } from "../../model/meeting.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { boardNotes } from "../series/board-notes.ts";
import { totalSeries } from "../series/count-series.ts";
import { rolloverNotes } from "../series/release-notes.ts";
import { chartOf, latestSentence, lineStyles } from "./build-chart.ts";
import { pointDeltas } from "./point-deltas.ts";

export function ticketChart({ tickets, figures, settings }: ArchiveIndex): Chart {
  return chartOf(
    { id: "ticket-flow", file: "ticket-flow", title: "Ticket flow", sentence: latestSentence(tickets, 0) },
    {
      kind: "area",
      unit: "tickets",
      ...pointsOf(tickets, (date) => figures.get(date)?.tickets?.counts ?? [], stateNames(settings.board)),
      cells: { board: "tickets" },
      notes: boardNotes(tickets),
    },
  );
}

export function netChangeChart({ tickets, ticketTotals, figures }: ArchiveIndex): Chart {
  return chartOf(
    {
      id: "net-change",
      file: "net-change",
      title: "Net change from meeting to meeting",
      sentence: latestSentence(ticketTotals, 0, (_, count) => `${counted(count, "ticket")} in all states`),
    },
    {
      kind: "bars",
      unit: "tickets",
      ...pointsOf(ticketTotals, (date) => [figures.get(date)?.tickets?.total ?? null]),
      cells: { board: "tickets" },
      notes: boardNotes(tickets),
    },
  );
}

export function queueChart({ queues, figures, settings }: ArchiveIndex): Chart {
  return chartOf(
    {
      id: "queues",
      file: "queues",
      title: "Support queues",
      sentence: latestSentence(
        totalSeries(queues),
        0,
        (_, count) => `${counted(count, "open ticket")} in all queues`,
      ),
    },
    {
      kind: "line",
      unit: "open tickets",
      ...pointsOf(queues, (date) => figures.get(date)?.queues?.counts ?? [], settings.queues),
      cells: { board: "queues" },
      notes: boardNotes(queues),
    },
  );
}

export function allReleasesSentence({ releaseTotals }: ArchiveIndex): string | null {
  return latestSentence(releaseTotals, 0, (_, count) => `${counted(count, "ticket")} in all releases`);
}

/** All release columns together; each of them has a chart of its own on its page. */
export function allReleasesChart(archive: ArchiveIndex): Chart {
  const { releases, figures, meetings, settings } = archive;
  return chartOf(
    {
      id: "releases",
      file: "releases",
      title: "Tickets of all releases",
      sentence: allReleasesSentence(archive),
    },
    {
      kind: "area",
      unit: "tickets",
      ...pointsOf(
        releases,
        (date) => figures.get(date)?.releases?.rows.map(({ cells }) => cells.at(-1) ?? null) ?? [],
        stateNames(settings.board),
      ),
      cells: { board: "releases", columns: releases.dates.map(() => totalName) },
      notes: rolloverNotes(meetings, releases.dates),
    },
  );
}

export function attendanceChart({ attendance, attendanceFigures }: ArchiveIndex): Chart {
  return chartOf(
    { id: "attendance", file: "attendance", title: "Attendance", sentence: latestSentence(attendance, 0) },
    {
      kind: "line",
      unit: "people",
      ...pointsOf(attendance, (date) => [attendanceFigures.get(date) ?? null]),
      cells: { board: "attendance" },
      notes: [],
    },
  );
}

/** A series with the deltas and the style of each of its lines; `order` lists the names whose styles are fixed. */
function pointsOf(
  series: CountSeries,
  countsOn: (date: IsoDate) => readonly (ComparedCount | null)[],
  order: readonly string[] = [],
): Pick<ChartSource, "series" | "deltas" | "lineStyles"> {
  return {
    series,
    deltas: pointDeltas(series, countsOn),
    lineStyles: lineStyles(
      series.lines.map(({ name }) => name),
      order,
    ),
  };
}
