import type { Chart, ChartPoint } from "../model/chart.ts";
import type { ChartJson } from "../model/json.ts";
import type { TableRow } from "../model/site-data.ts";

const header = [
  "date",
  "name",
  "count",
  "change",
  "baseline_date",
  "baseline_count",
  "baseline_release",
  "doubt",
];

/** The points of a chart as the rows of its CSV. */
export function chartRows({ rows }: Chart): TableRow[] {
  return [header, ...rows.flatMap(({ points }) => points.flatMap((point) => (point ? [rowOf(point)] : [])))];
}

/** The points of all charts of a release as the rows of one CSV, each with the column that its minutes list. */
export function releaseChartRows(charts: readonly Chart[]): TableRow[] {
  return [[...header, "release"], ...charts.flatMap(rowsWithColumn)];
}

function rowsWithColumn({ rows, cells }: Chart): TableRow[] {
  const columns = cells.board === "releases" ? cells.columns : [];
  return rows.flatMap(({ points }, at) =>
    points.flatMap((point) => (point ? [[...rowOf(point), columns[at] ?? null]] : [])),
  );
}

function rowOf({ date, name, count, delta, suspectedTypo }: ChartPoint): TableRow {
  return [
    date,
    name,
    count,
    delta?.change ?? null,
    delta?.baseline.date ?? null,
    delta?.baseline.count ?? null,
    delta?.baseline.column ?? null,
    suspectedTypo,
  ];
}

/** Exactly what a chart shows, as JSON. */
export function chartJson({ title, unit, series, rows, notes, suspectedTypos }: Chart): ChartJson {
  return {
    title,
    unit,
    dates: series.dates,
    lines: series.lines.map(({ name, values }, line) => ({
      name,
      counts: values,
      changes: rows.map((row) => row.points[line]?.delta?.change ?? null),
    })),
    doubtful: suspectedTypos.map(({ date, name, suspectedTypo }) => ({
      date,
      name,
      reason: suspectedTypo ?? "",
    })),
    notes,
  };
}
