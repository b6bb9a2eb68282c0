import { stateNames, totalName } from "../../format/names.ts";
import { counted } from "../../format/numbers.ts";
import type { Chart, ChartSource } from "../../model/chart.ts";
import type { CountSeries } from "../../model/count-series.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { boardNotes } from "../series/board-notes.ts";
import { totalSeries } from "../series/count-series.ts";
import { rolloverNotes } from "../series/release-notes.ts";
import { chartOf, latestSentence } from "./build-chart.ts";
import { lineStyles } from "./line-styles.ts";

export function ticketChart({ tickets, settings }: ArchiveIndex): Chart {
  return chartOf(
    { id: "ticket-flow", file: "ticket-flow", title: "Ticket flow", sentence: latestSentence(tickets, 0) },
    plainSource("area", "tickets", tickets, "tickets", stateNames(settings.board)),
  );
}

export function netChangeChart({ tickets }: ArchiveIndex): Chart {
  const total = totalSeries(tickets);
  return chartOf(
    {
      id: "net-change",
      file: "net-change",
      title: "Net change from meeting to meeting",
      sentence: latestSentence(total, 0, (_, count) => `${counted(count, "ticket")} in all states`),
    },
    { ...plainSource("bars", "tickets", total, "tickets"), notes: boardNotes(tickets) },
  );
}

export function queueChart({ queues, settings }: ArchiveIndex): Chart {
  const total = totalSeries(queues);
  return chartOf(
    {
      id: "queues",
      file: "queues",
      title: "Support queues",
      sentence: latestSentence(total, 0, (_, count) => `${counted(count, "open ticket")} in all queues`),
    },
    plainSource("line", "open tickets", queues, "queues", settings.queues),
  );
}

export function allReleasesSentence({ releases }: ArchiveIndex): string | null {
  return latestSentence(
    totalSeries(releases),
    0,
    (_, count) => `${counted(count, "ticket")} in all releases`,
  );
}

/** All release columns together; each of them has a chart of its own on its page. */
export function allReleasesChart(archive: ArchiveIndex): Chart {
  const { releases, meetings, settings } = archive;
  return chartOf(
    {
      id: "releases",
      file: "releases",
      title: "Tickets of all releases",
      sentence: allReleasesSentence(archive),
    },
    {
      ...plainSource("area", "tickets", releases, "tickets", stateNames(settings.board)),
      cells: { board: "releases", columns: releases.dates.map(() => totalName) },
      notes: rolloverNotes(meetings, releases.dates),
    },
  );
}

export function attendanceChart({ attendance }: ArchiveIndex): Chart {
  return chartOf(
    { id: "attendance", file: "attendance", title: "Attendance", sentence: latestSentence(attendance, 0) },
    { ...plainSource("line", "people", attendance, "attendance"), notes: [] },
  );
}

function plainSource(
  kind: ChartSource["kind"],
  unit: string,
  series: CountSeries,
  board: "tickets" | "queues" | "attendance",
  order: readonly string[] = [],
): ChartSource {
  const names = series.lines.map(({ name }) => name);
  return {
    kind,
    unit,
    series,
    lineStyles: lineStyles(names, order),
    cells: { board },
    oddBaselines: [],
    notes: boardNotes(series),
  };
}
