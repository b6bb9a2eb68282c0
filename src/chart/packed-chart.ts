import type { ChartSource } from "../model/chart.ts";
import { gapsBefore } from "./gaps.ts";

/** A chart as short as it can be told, for a page to carry. What follows from the counts is left out. */
export interface PackedChart extends Omit<ChartSource, "series"> {
  readonly dates: ChartSource["series"]["dates"];
  readonly lines: ChartSource["series"]["lines"];
  readonly suspectedTypos: ChartSource["series"]["suspectedTypos"];
}

export function packChart({
  kind,
  unit,
  series,
  lineStyles,
  cells,
  oddBaselines,
  notes,
}: ChartSource): PackedChart {
  const { dates, lines, suspectedTypos } = series;
  return { kind, unit, lineStyles, cells, oddBaselines, notes, dates, lines, suspectedTypos };
}

export function unpackChart({ dates, lines, suspectedTypos, ...rest }: PackedChart): ChartSource {
  return { ...rest, series: { dates, gapBefore: gapsBefore(dates), lines, suspectedTypos } };
}
