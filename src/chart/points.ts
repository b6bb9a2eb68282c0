import { anchors, meetingPath } from "../format/urls.ts";
import type { ChartPoint, ChartRow, ChartSource } from "../model/chart.ts";

/** The count of a line on a day with its delta; null where that meeting did not list the line. */
export function chartPoint(chart: ChartSource, line: number, at: number): ChartPoint | null {
  const { name, values } = chart.series.lines[line] ?? { name: "", values: [] };
  const date = chart.series.dates[at];
  const count = values[at] ?? null;
  if (date === undefined || count === null) return null;
  return {
    name,
    date,
    count,
    delta: chart.deltas[line]?.[at] ?? null,
    suspectedTypo:
      chart.series.suspectedTypos.find((typo) => typo.line === line && typo.at === at)?.reason ?? null,
    path: meetingPath(date, cellAnchor(chart, name, at)),
  };
}

/** Every meeting of a chart, oldest first. */
export function chartRows(chart: ChartSource): ChartRow[] {
  return chart.series.dates.map((date, at) => ({
    date,
    path: meetingPath(date),
    points: chart.series.lines.map((_, line) => chartPoint(chart, line, at)),
  }));
}

function cellAnchor({ cells }: ChartSource, name: string, at: number): string {
  switch (cells.board) {
    case "tickets":
      return anchors.ticketState(name);
    case "queues":
      return anchors.queue(name);
    case "attendance":
      return anchors.attendance;
    case "releases":
      return anchors.releaseCell(cells.columns[at] ?? "", name);
  }
}
