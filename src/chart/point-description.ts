import { rounded, signed } from "../format/numbers.ts";
import type { ChartSource } from "../model/chart.ts";
import type { ChartReading } from "../texts/texts.ts";
import { notCountedBefore } from "./count-sentence.ts";
import type { ChartPosition } from "./navigation.ts";
import { chartPoint } from "./points.ts";
import { bandAt, type ChartView } from "./values.ts";

/**
 * A count with its change: `Open 166 on 14 Sep 2020, −7 since 24 Aug, when it was 173.` Where shares are drawn, it ends with
 * the share. Empty where the position has no count.
 */
export function pointDescription(
  chart: ChartSource,
  view: ChartView,
  position: ChartPosition,
  reading: ChartReading,
): string {
  const point = chartPoint(chart, position.line, position.at);
  if (!point) return "";
  const { name, count, date, suspectedTypo } = point;
  const parts = [reading.point(name, count, date, changeText(chart, position, reading))];
  if (suspectedTypo !== null) parts.push(reading.doubt(suspectedTypo));
  if (view.isShare) parts.push(shareText(chart, view, position, reading));
  return parts.join(" ");
}

function changeText(chart: ChartSource, { line, at }: ChartPosition, reading: ChartReading): string {
  const { dates, lines } = chart.series;
  const values = lines[line]?.values ?? [];
  const delta = chartPoint(chart, line, at)?.delta;
  if (delta) {
    const { change, baseline } = delta;
    const day = reading.dates.relativeTo(baseline.date, dates[at] ?? "");
    return reading.changeSince(signed(change), day, baseline.count, baseline.column);
  }
  // A release column may be new where the chart has the counts of another column before it.
  return (values[at - 1] ?? null) === null
    ? notCountedBefore(dates, values, at, reading)
    : reading.nothingBefore;
}

/** The share as it is drawn: of the lines that are switched on. */
function shareText(
  chart: ChartSource,
  view: ChartView,
  { line, at }: ChartPosition,
  reading: ChartReading,
): string {
  const band = bandAt(chart, view, line, at);
  const whole = view.lines.reduce((sum, other) => sum + (chart.series.lines[other]?.values[at] ?? 0), 0);
  return band ? reading.share(rounded(band.high - band.low, 1), whole, chart.unit) : "";
}
