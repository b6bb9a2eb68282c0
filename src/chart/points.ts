import { anchors, meetingPath } from "../format/urls.ts";
import type { ChartPoint, ChartRow, ChartSource } from "../model/chart.ts";
import type { MeetingDate, MeetingId } from "../model/meeting.ts";
import { typoReasons } from "./values.ts";

/** The count of a line on a day with its delta; null where that meeting did not list the line. */
export function chartPoint(chart: ChartSource, line: number, at: number): ChartPoint | null {
  const typo = chart.series.suspectedTypos.find((other) => other.line === line && other.at === at);
  return pointOf(chart, line, at, typo?.reason ?? null);
}

function pointOf(
  chart: ChartSource,
  line: number,
  at: number,
  suspectedTypo: string | null,
): ChartPoint | null {
  const { name, values } = chart.series.lines[line] ?? { name: "", values: [] };
  const date = chart.series.dates[at];
  const count = values[at] ?? null;
  if (date === undefined || count === null) return null;
  const { cells } = chart;
  const delta = chart.deltas[line]?.[at] ?? null;
  const column = delta?.baseline.column;
  return {
    name,
    date,
    count,
    delta,
    continued: column === undefined || ("columns" in cells && cells.columns[at] === column) ? null : column,
    suspectedTypo,
    path: meetingPath(idOn(date, chart), cellAnchor(chart, name, at)),
  };
}

/** Every meeting of a chart, oldest first. */
export function chartRows(chart: ChartSource): ChartRow[] {
  const reasons = typoReasons(chart.series);
  return chart.series.dates.map((date, at) => ({
    date,
    path: meetingPath(idOn(date, chart)),
    points: chart.series.lines.map((_, line) => pointOf(chart, line, at, reasons[line]?.get(at) ?? null)),
  }));
}

function idOn(date: MeetingDate, { cells }: ChartSource): MeetingId {
  return "series" in cells && cells.series !== null ? `${date}/${cells.series}` : date;
}

function cellAnchor({ cells }: ChartSource, name: string, at: number): string {
  switch (cells.board) {
    case "tickets":
      return anchors.ticketState(name);
    case "queues":
      return anchors.queue(name);
    case "attendance":
      return anchors.attendance;
    case "actions":
      return anchors.actions;
    case "releases":
      return anchors.releaseCell(cells.columns[at] ?? "", name);
  }
}
