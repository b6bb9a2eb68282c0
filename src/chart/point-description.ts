import { dateRelativeTo, mediumDate } from "../format/days.ts";
import { rounded, signed } from "../format/numbers.ts";
import type { ChartSource } from "../model/chart.ts";
import { notCountedBefore } from "./count-sentence.ts";
import type { ChartPosition } from "./navigation.ts";
import { chartPoint } from "./points.ts";
import { bandAt, type ChartView } from "./values.ts";

/**
 * A count with its change: `Open 166 on 14 Sep 2020, −7 since 24 Aug, when it was 173.` Where shares are drawn, it ends with
 * the share. Empty where the position has no count.
 */
export function pointDescription(chart: ChartSource, view: ChartView, position: ChartPosition): string {
  const point = chartPoint(chart, position.line, position.at);
  if (!point) return "";
  const { name, count, date, suspectedTypo } = point;
  const parts = [`${name} ${count} on ${mediumDate(date)}, ${changeText(chart, position)}.`];
  if (suspectedTypo !== null) parts.push(`Doubtful: ${suspectedTypo}.`);
  if (view.isShare) parts.push(shareText(chart, view, position));
  return parts.join(" ");
}

function changeText(chart: ChartSource, { line, at }: ChartPosition): string {
  const { dates, lines } = chart.series;
  const values = lines[line]?.values ?? [];
  const delta = chartPoint(chart, line, at)?.delta;
  if (delta) {
    const { change, baseline } = delta;
    const column = baseline.column === undefined ? "" : ` in ${baseline.column}`;
    return `${signed(change)} since ${dateRelativeTo(baseline.date, dates[at] ?? "")}, when it was ${baseline.count}${column}`;
  }
  // A release column may be new where the chart has the counts of another column before it.
  return (values[at - 1] ?? null) === null
    ? notCountedBefore(dates, values, at)
    : "compared with no count before";
}

/** The share as it is drawn: of the lines that are switched on. */
function shareText(chart: ChartSource, view: ChartView, { line, at }: ChartPosition): string {
  const band = bandAt(chart, view, line, at);
  const whole = view.lines.reduce((sum, other) => sum + (chart.series.lines[other]?.values[at] ?? 0), 0);
  return band ? `That is ${rounded(band.high - band.low, 1)}% of the ${whole} ${chart.unit} shown.` : "";
}
