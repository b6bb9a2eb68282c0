import type { ChartSource } from "../model/chart.ts";
import type { ChartReading } from "../texts/texts.ts";
import type { DayRange } from "./range.ts";
import { bandsOn, type ChartView, fullView } from "./values.ts";

/** Why a chart shows nothing; null where it shows something. */
export function whyEmpty(
  chart: ChartSource,
  view: ChartView,
  { from, to }: DayRange,
  reading: ChartReading,
): string | null {
  const days = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const isDrawn = (shown: ChartView): boolean =>
    days.some((at) => bandsOn(chart, shown, at).some((band) => band !== null));
  if (isDrawn(view)) return null;
  const isSwitchedOff = view.lines.length === 0 && isDrawn(fullView(chart));
  if (!isSwitchedOff) return reading.noCounts;
  return reading.switchedOff(chart.cells.board);
}
