import { sumOf } from "../format/numbers.ts";
import type { ChartSource } from "../model/chart.ts";
import type { CountLine } from "../model/count-series.ts";

const dayLength = 24 * 60 * 60 * 1000;
const shortestSpan = 6 * 7 * dayLength;
/** Days that a column or bar is wide, so that two meetings of one week still stand apart. */
export const columnDays = 5;

/** How a reader looks at a chart. */
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

/** Whether the lines stand on each other. */
export function isStacked({ kind }: ChartSource): boolean {
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

/** The time that a whole chart covers; columns, bars and a day on its own need room beside them. */
export function timeSpan({ kind }: ChartSource, first: number, last: number): TimeSpan {
  const isColumn = kind === "bars" || kind === "columns";
  if (!isColumn && last > first) return { from: first, to: last };
  // A few columns stand together at the left, as wide as among many.
  return roomBeside(first, isColumn ? Math.max(last, first + shortestSpan) : last);
}

/** Chosen days, with room for half a column beside them: the same for all charts of a page, so that their days align. */
export function roomBeside(first: number, last: number): TimeSpan {
  const room = Math.max(4 * dayLength, (last - first) / 100);
  return { from: first - room, to: last + room };
}

/** Every line, in tickets. */
export function fullView({ series }: ChartSource): ChartView {
  return { lines: [...series.lines.keys()], isShare: false };
}

/** What is drawn for a line on a day; null where nothing is. */
export function bandAt(
  chart: ChartSource,
  { lines, isShare }: ChartView,
  line: number,
  at: number,
): Band | null {
  const count = countAt(chart, line, at);
  if (count === null || !lines.includes(line)) return null;
  if (chart.kind === "bars") {
    const delta = chart.deltas[line]?.[at] ?? null;
    return delta && { low: 0, high: delta.change };
  }
  if (chart.kind === "line") return { low: 0, high: count };
  const low = sumOf(lines.filter((other) => other < line).map((other) => countAt(chart, other, at) ?? 0));
  if (!isShare) return { low, high: low + count };
  const whole = sumOf(lines.map((other) => countAt(chart, other, at) ?? 0));
  // Where nothing is counted there is no whole to have a part in.
  return whole === 0 ? null : { low: (low / whole) * 100, high: ((low + count) / whole) * 100 };
}

/** From the lowest to the highest value that the axis must show between two days; doubtful counts do not stretch it. */
export function valueRange(chart: ChartSource, view: ChartView, from: number, to: number): Band {
  const doubtful = new Set(
    chart.series.suspectedTypos.flatMap(({ line, at }) =>
      view.lines.includes(line) ? (chart.kind === "bars" ? [at, at + 1] : [at]) : [],
    ),
  );
  let [low, high] = [0, 0];
  for (let at = from; at <= to; at += 1) {
    if (doubtful.has(at)) continue;
    for (const line of view.lines) {
      const band = bandAt(chart, view, line, at);
      if (!band) continue;
      low = Math.min(low, band.high);
      high = Math.max(high, band.high);
    }
  }
  return low === high ? { low, high: 1 } : { low, high };
}

function countAt({ series }: ChartSource, line: number, at: number): number | null {
  return series.lines[line]?.values[at] ?? null;
}

/** The sum of all lines on each day; what is not listed adds nothing. */
export function totalsOf(lines: readonly CountLine[]): number[] {
  return (lines[0]?.values ?? []).map((_, at) =>
    lines.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
}
