import type { Chart } from "../model/chart.ts";
import type { ChartJson } from "../model/json.ts";
import type { TableRow } from "../model/site-data.ts";

/** The data of a chart as CSV and as JSON. */
export interface ChartFile {
  readonly csvPath: string;
  readonly rows: readonly TableRow[];
  readonly jsonPath: string;
  readonly json: ChartJson;
}

/** Exactly what a chart shows, as CSV and as JSON. */
export function chartFile(chart: Chart): ChartFile {
  const { title, unit, series, rows, notes, suspectedTypos, csvPath, jsonPath } = chart;
  const points = rows.flatMap((row) => row.points.filter((point) => point !== null));
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
  return {
    csvPath,
    rows: [
      header,
      ...points.map(({ date, name, count, delta, suspectedTypo }) => [
        date,
        name,
        count,
        delta?.change ?? null,
        delta?.baseline.date ?? null,
        delta?.baseline.count ?? null,
        delta?.baseline.column ?? null,
        suspectedTypo,
      ]),
    ],
    jsonPath,
    json: {
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
    },
  };
}
