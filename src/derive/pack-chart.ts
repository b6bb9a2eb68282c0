import type { ChartSource } from "../model/chart.ts";
import { gapsBefore } from "./gaps.ts";

/** A chart as short as it can be told, for a page to carry. What follows from the counts is left out. */
export interface PackedChart extends Omit<ChartSource, "series"> {
  readonly dates: ChartSource["series"]["dates"];
  readonly lines: ChartSource["series"]["lines"];
  readonly doubts: ChartSource["series"]["doubts"];
}

export function packChart({
  kind,
  unit,
  series,
  looks,
  cells,
  oddBaselines,
  notes,
}: ChartSource): PackedChart {
  const { dates, lines, doubts } = series;
  return { kind, unit, looks, cells, oddBaselines, notes, dates, lines, doubts };
}

export function unpackChart({ dates, lines, doubts, ...rest }: PackedChart): ChartSource {
  return { ...rest, series: { dates, gapBefore: gapsBefore(dates), lines, doubts } };
}
