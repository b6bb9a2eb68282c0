import type { ChartSource } from "../model/chart.ts";
import type { DayRange } from "./navigation.ts";
import { bandAt, type ChartView, fullView } from "./values.ts";

/** Why a chart shows nothing; null where it shows something. */
export function whyEmpty(chart: ChartSource, view: ChartView, { from, to }: DayRange): string | null {
  const days = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const isDrawn = ({ lines, isShare }: ChartView): boolean =>
    days.some((at) => lines.some((line) => bandAt(chart, { lines, isShare }, line, at) !== null));
  if (isDrawn(view)) return null;
  const isSwitchedOff = view.lines.length === 0 && isDrawn(fullView(chart));
  if (!isSwitchedOff) return "No counts in these days.";
  return `All ${chart.cells.board === "queues" ? "queues" : "states"} are switched off.`;
}

/**
 * The days at which a line has a point on its own: between gaps, days that do not list it, and the ends of the days in view. It
 * would be a line of no length or an area of no width, which would not be seen.
 */
export function lonePoints(
  chart: ChartSource,
  view: ChartView,
  { from, to }: DayRange,
  line: number,
): number[] {
  const days = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const drawn = new Set(days.filter((at) => bandAt(chart, view, line, at) !== null));
  const isLinked = (at: number): boolean => drawn.has(at - 1) && drawn.has(at) && !chart.series.gapBefore[at];
  return [...drawn].filter((at) => !isLinked(at) && !isLinked(at + 1));
}
