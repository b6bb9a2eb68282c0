import { anchors, meetingPath } from "../format/urls.ts";
import type { ChartPoint, ChartRow, ChartSource } from "../model/chart.ts";
import type { Baseline, Delta } from "../model/delta.ts";

/** The count of a line on a day with its receipt; null where that meeting did not list it. */
export function chartPoint(chart: ChartSource, line: number, at: number): ChartPoint | null {
  const { name, values } = chart.series.lines[line] ?? { name: "", values: [] };
  const date = chart.series.dates[at];
  const count = values[at] ?? null;
  if (date === undefined || count === null) return null;
  return {
    name,
    date,
    count,
    delta: deltaAt(chart, line, at),
    suspectedTypo:
      chart.series.suspectedTypos.find((doubt) => doubt.line === line && doubt.at === at)?.reason ?? null,
    path: meetingPath(date, cellAnchor(chart, name, at)),
  };
}

/** A count is compared with the point before it: the series holds every meeting that recorded the board freshly. */
export function deltaAt(
  { series, oddBaselines, cells }: ChartSource,
  line: number,
  at: number,
): Delta | null {
  const values = series.lines[line]?.values ?? [];
  const count = values[at] ?? null;
  if (count === null) return null;
  const odd = oddBaselines.find((other) => other.line === line && other.at === at);
  if (odd) return odd.baseline && { change: count - odd.baseline.count, baseline: odd.baseline };
  const [before, date] = [values[at - 1] ?? null, series.dates[at - 1]];
  if (before === null || date === undefined) return null;
  const column = cells.board === "releases" ? cells.columns[at - 1] : null;
  const baseline: Baseline = { date, ...(column ? { column } : {}), count: before };
  return { change: count - before, baseline };
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
