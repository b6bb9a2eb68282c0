import { counted } from "../format/numbers.ts";
import type { Chart, ChartSource } from "../model/chart.ts";
import type { CountSeries } from "../model/series.ts";
import { boardNotes } from "./board-notes.ts";
import { chartOf, latestSentence } from "./chart-of.ts";
import { totalName } from "./compare.ts";
import { totalSeries } from "./count-series.ts";
import type { Facts } from "./facts.ts";
import { lineLooks } from "./line-looks.ts";
import { rolloverNotes } from "./release-notes.ts";
import { stateNames } from "./state-names.ts";

export function ticketChart({ tickets, settings }: Facts): Chart {
  return chartOf(
    { id: "ticket-flow", file: "ticket-flow", title: "Ticket flow", sentence: latestSentence(tickets, 0) },
    plainSource("area", "tickets", tickets, "tickets", stateNames(settings.board)),
  );
}

export function netChangeChart({ tickets }: Facts): Chart {
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

export function queueChart({ queues, settings }: Facts): Chart {
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

export function allReleasesSentence({ releases }: Facts): string | null {
  return latestSentence(
    totalSeries(releases),
    0,
    (_, count) => `${counted(count, "ticket")} in all releases`,
  );
}

/** All release columns together; each of them has a chart of its own on its page. */
export function allReleasesChart(facts: Facts): Chart {
  const { releases, meetings, settings } = facts;
  return chartOf(
    {
      id: "releases",
      file: "releases",
      title: "Tickets of all releases",
      sentence: allReleasesSentence(facts),
    },
    {
      ...plainSource("area", "tickets", releases, "tickets", stateNames(settings.board)),
      cells: { board: "releases", columns: releases.dates.map(() => totalName) },
      notes: rolloverNotes(meetings, releases.dates),
    },
  );
}

export function attendanceChart({ attendance }: Facts): Chart {
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
  const looks = lineLooks(
    series.lines.map(({ name }) => name),
    order,
  );
  return { kind, unit, series, looks, cells: { board }, oddBaselines: [], notes: boardNotes(series) };
}
