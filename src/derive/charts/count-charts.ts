import { meetingId } from "../../format/meetings/meeting-id.ts";
import { stateNames, totalName } from "../../format/names.ts";
import type { Chart, ChartSource } from "../../model/chart.ts";
import type { CountSeries } from "../../model/count-series.ts";
import type { ComparedCount } from "../../model/delta.ts";
import type { IsoDate, MeetingId } from "../../model/meeting.ts";
import type { Series } from "../../model/settings.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { seriesFigures } from "../deltas/series-figures.ts";
import { boardNotes } from "../series/board-notes.ts";
import { totalSeries } from "../series/count-series.ts";
import { rolloverNotes } from "../series/release-notes.ts";
import { chartOf, latestSentence, lineStyles } from "./build-chart.ts";
import { pointDeltas } from "./point-deltas.ts";

export function ticketChart({ tickets, figures, settings, texts }: ArchiveIndex): Chart {
  return chartOf(
    {
      texts,
      id: "ticket-flow",
      file: "ticket-flow",
      title: texts.charts.titles.flow,
      sentence: latestSentence(tickets, 0, texts),
    },
    {
      kind: "area",
      unit: texts.charts.units.tickets,
      ...pointsOf(tickets, (date) => figures.get(date)?.tickets?.counts ?? [], stateNames(settings.board)),
      cells: { board: "tickets" },
      notes: boardNotes(tickets, texts),
    },
  );
}

export function netChangeChart({ tickets, ticketTotals, figures, texts }: ArchiveIndex): Chart {
  return chartOf(
    {
      texts,
      id: "net-change",
      file: "net-change",
      title: texts.charts.titles.netChange,
      sentence: latestSentence(ticketTotals, 0, texts, (_, count) => texts.counts.inAllStates(count)),
    },
    {
      kind: "bars",
      unit: texts.charts.units.tickets,
      ...pointsOf(ticketTotals, (date) => [figures.get(date)?.tickets?.total ?? null]),
      cells: { board: "tickets" },
      notes: boardNotes(tickets, texts),
    },
  );
}

export function queueChart({ queues, figures, settings, texts }: ArchiveIndex): Chart {
  return chartOf(
    {
      texts,
      id: "queues",
      file: "queues",
      title: texts.facts.captions.queues,
      sentence: latestSentence(totalSeries(queues, texts), 0, texts, (_, count) =>
        texts.counts.inAllQueues(count),
      ),
    },
    {
      kind: "line",
      unit: texts.charts.units.openTickets,
      ...pointsOf(queues, (date) => figures.get(date)?.queues?.counts ?? [], settings.queues),
      cells: { board: "queues" },
      notes: boardNotes(queues, texts),
    },
  );
}

export function allReleasesSentence({ releaseTotals, texts }: ArchiveIndex): string | null {
  return latestSentence(releaseTotals, 0, texts, (_, count) => texts.counts.inAllReleases(count));
}

/** All release columns together; each of them has a chart of its own on its page. */
export function allReleasesChart(archive: ArchiveIndex): Chart {
  const { releases, figures, meetings, settings, texts } = archive;
  return chartOf(
    {
      texts,
      id: "releases",
      file: "releases",
      title: texts.charts.titles.allReleases,
      sentence: allReleasesSentence(archive),
    },
    {
      kind: "area",
      unit: texts.charts.units.tickets,
      ...pointsOf(
        releases,
        (date) => figures.get(date)?.releases?.rows.map(({ cells }) => cells.at(-1) ?? null) ?? [],
        stateNames(settings.board),
      ),
      cells: { board: "releases", columns: releases.dates.map(() => totalName) },
      notes: rolloverNotes(meetings, releases.dates, texts),
    },
  );
}

export function attendanceChart(archive: ArchiveIndex): Chart {
  const { attendance, attendanceFigures, charted, settings, texts } = archive;
  const { id: series } = charted.attendance;
  const idOn = (date: IsoDate): MeetingId => meetingId(date, series, settings.series[0].id);
  return chartOf(
    {
      texts,
      id: "attendance",
      file: "attendance",
      title: inSeries(texts.charts.titles.attendance, charted.attendance, archive),
      sentence: latestSentence(attendance, 0, texts),
    },
    {
      kind: "line",
      unit: texts.charts.units.people,
      ...pointsOf(attendance, (date) => [attendanceFigures.get(idOn(date)) ?? null]),
      cells: { board: "attendance", series: ownSeries(charted.attendance, archive) },
      notes: [],
    },
  );
}

/** Open action items, stacked by how long they have been carried. */
export function actionAgeChart(archive: ArchiveIndex): Chart {
  const { actionAges, charted, texts } = archive;
  const figures = seriesFigures(actionAges);
  return chartOf(
    {
      texts,
      id: "action-ages",
      file: "action-ages",
      title: inSeries(texts.charts.titles.actionAges, charted.actionAges, archive),
      sentence: latestSentence(totalSeries(actionAges, texts), 0, texts, (_, count) =>
        texts.counts.openItems(count),
      ),
    },
    {
      kind: "area",
      unit: texts.charts.units.openItems,
      ...pointsOf(actionAges, (date) => figures.get(date) ?? []),
      cells: { board: "actions", series: ownSeries(charted.actionAges, archive) },
      notes: [],
    },
  );
}

/** A title with the series that the chart is about, where others have meetings too. */
function inSeries(title: string, { title: series }: Series, { seriesInUse, texts }: ArchiveIndex): string {
  return seriesInUse.length > 1 ? texts.charts.inSeries(title, series) : title;
}

/** Null for the first series, as in addresses. */
function ownSeries({ id }: Series, { settings }: ArchiveIndex): string | null {
  return id === settings.series[0].id ? null : id;
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
