import { daysBetween } from "../format/days/days.ts";
import { sumOf } from "../format/numbers.ts";
import type { ChartSource } from "../model/chart.ts";
import type { CountLine, CountSeries } from "../model/count-series.ts";
import type { IsoDate } from "../model/meeting.ts";
import type { DayRange } from "./range.ts";

const dayLength = 24 * 60 * 60 * 1000;
const shortestSpan = 6 * 7 * dayLength;

/** What a reader switched on. */
export interface ChartView {
  /** Indexes of the lines that are switched on. */
  readonly lines: readonly number[];
  /** Whether areas show parts of the whole, in percent. */
  readonly isShare: boolean;
}

/** What a line covers on one day: from 0 or from the lines below it. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

/** Whether each meeting is drawn as a column or a bar on its own. */
export function isColumnar({ kind }: Pick<ChartSource, "kind">): boolean {
  return kind === "bars" || kind === "columns";
}

/** Whether the lines are stacked. */
export function isStacked({ kind }: Pick<ChartSource, "kind">): boolean {
  return kind === "area" || kind === "columns";
}

/** Height of a chart in pixels: parts of a whole need more room than a line. */
export function chartHeight(chart: ChartSource): number {
  return isStacked(chart) ? 320 : 220;
}

/** The ends of a time axis. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** The time axis of a whole chart; columns, bars and a single day need room beside them. */
export function timeSpan(chart: ChartSource, first: number, last: number): TimeSpan {
  const isColumn = isColumnar(chart);
  if (!isColumn && last > first) return { from: first, to: last };
  // A few columns are drawn at the left, as wide as they would be among many.
  return roomBeside(first, isColumn ? Math.max(last, first + shortestSpan) : last);
}

/** The chosen days with room for half a column on both sides, the same for all charts of a page so that they align. */
export function roomBeside(first: number, last: number): TimeSpan {
  const room = Math.max(4 * dayLength, (last - first) / 100);
  return { from: first - room, to: last + room };
}

/** Every line, as counts. */
export function fullView({ series }: ChartSource): ChartView {
  return { lines: [...series.lines.keys()], isShare: false };
}

/** What is drawn for each line on a day; null where a line is switched off or has no count. */
export function bandsOn(chart: ChartSource, { lines, isShare }: ChartView, at: number): (Band | null)[] {
  const shown = new Set(lines);
  const values = chart.series.lines.map((line, index) => {
    const count = line.values[at] ?? null;
    if (count === null || !shown.has(index)) return null;
    return chart.kind === "bars" ? (chart.deltas[index]?.[at]?.change ?? null) : count;
  });
  if (!isStacked(chart)) return values.map((value) => (value === null ? null : { low: 0, high: value }));
  const whole = isShare ? sumOf(values.map((value) => value ?? 0)) : null;
  // Where nothing is counted there are no shares.
  if (whole === 0) return values.map(() => null);
  const scaled = (value: number): number => (whole === null ? value : (value / whole) * 100);
  let below = 0;
  return values.map((value) => {
    if (value === null) return null;
    const band = { low: scaled(below), high: scaled(below + value) };
    below += value;
    return band;
  });
}

/** What is drawn for a line on a day; null where nothing is. */
export function bandAt(chart: ChartSource, view: ChartView, line: number, at: number): Band | null {
  return bandsOn(chart, view, at)[line] ?? null;
}

/** From the lowest to the highest value that the axis must show in the given days; shares always go from 0 to 100 percent. */
export function valueRange(chart: ChartSource, view: ChartView, { from, to }: DayRange): Band {
  if (view.isShare && isStacked(chart)) return { low: 0, high: 100 };
  let [low, high] = [0, 0];
  for (let at = from; at <= to; at += 1) {
    for (const band of bandsOn(chart, view, at)) {
      low = Math.min(low, band?.high ?? 0);
      high = Math.max(high, band?.high ?? 0);
    }
  }
  return low === high ? { low, high: 1 } : { low, high };
}

/** The sum of all lines on each day; what is not listed adds nothing. */
export function totalsOf(lines: readonly CountLine[]): number[] {
  return (lines[0]?.values ?? []).map((_, at) =>
    lines.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
}

/** Why counts of each line are suspected typos, by index of the day; of a sum with several, the reason of the first. */
export function typoReasons({ lines, suspectedTypos }: CountSeries): readonly ReadonlyMap<number, string>[] {
  const reasons = lines.map(() => new Map<number, string>());
  for (const { line, at, reason } of suspectedTypos)
    if (!reasons[line]?.has(at)) reasons[line]?.set(at, reason);
  return reasons;
}

/** In days; between two meetings further apart than this a week is missing. A holiday may shift a meeting by a day or two. */
const longestWeek = 10;

/** For each day, whether at least one week before it has no counts. */
export function gapsBefore(dates: readonly IsoDate[]): boolean[] {
  return dates.map((date, index) => {
    const previous = dates[index - 1];
    return previous !== undefined && daysBetween(previous, date) > longestWeek;
  });
}

/** In days; three missing weeks, with the same room for a holiday. */
const longestBridge = 31;

/** Whether the gap before a day is so short that the eye may follow the line across it. */
export function isBridged(dates: readonly IsoDate[], at: number): boolean {
  const [previous, date] = [dates[at - 1], dates[at]];
  return previous !== undefined && date !== undefined && daysBetween(previous, date) <= longestBridge;
}
