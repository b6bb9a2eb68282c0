import type { ChartSource } from "../model/chart.ts";
import { bandAt, type ChartView } from "./chart-values.ts";
import type { Days } from "./chart-walk.ts";

/**
 * The days at which a line has a point on its own: between gaps, days that do not list it, and the ends of the days in view. It
 * would be a line of no length or an area of no width, which would not be seen.
 */
export function lonePoints(chart: ChartSource, view: ChartView, { from, to }: Days, line: number): number[] {
  const days = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const drawn = new Set(days.filter((at) => bandAt(chart, view, line, at) !== null));
  const isLinked = (at: number): boolean => drawn.has(at - 1) && drawn.has(at) && !chart.series.gapBefore[at];
  return [...drawn].filter((at) => !isLinked(at) && !isLinked(at + 1));
}
