import type { ChartDataset } from "chart.js";
import type { DayRange } from "../../chart/navigation.ts";
import { bandAt, type ChartView, type TimeSpan } from "../../chart/values.ts";
import type { ChartSource } from "../../model/chart.ts";
import { areaColour } from "./colours.ts";

/** What of a chart is in view, and how. */
export interface DrawnView {
  readonly source: ChartSource;
  readonly view: ChartView;
  readonly days: DayRange;
  /** The chosen time; null for all of the chart. */
  readonly span: TimeSpan | null;
  /** Milliseconds since 1970, one a day of the series. */
  readonly times: readonly number[];
  readonly isNarrow: boolean;
}

export interface TimePoint {
  readonly x: number;
  readonly y: number | null;
}

/** What a line looks like, and the ends of its axis. */
interface Look {
  readonly colour: string;
  readonly columnWidth: number;
  readonly lowest: number;
  readonly highest: number;
}

/** Lines differ in more than their colour; the style sheet has the same for the static drawing. */
const dashes = [[], [7, 4], [2, 4], [10, 4, 2, 4]];

/** The days in view. A missing week becomes a point without a value, so that nothing is drawn across it. */
export function dataset(
  { source, view, days, times }: DrawnView,
  line: number,
  { colour, columnWidth, lowest, highest }: Look,
): ChartDataset<"line" | "bar", TimePoint[]> {
  const { kind, series } = source;
  const isShown = view.lines.includes(line);
  const isColumn = kind === "bars" || kind === "columns";
  // What lies beyond the axis, as a doubtful count may, ends at its end, as in the static drawing.
  const within = (value: number): number => Math.min(Math.max(value, lowest), highest);
  const data = times.slice(days.from, days.to + 1).flatMap((x, index): TimePoint[] => {
    const at = days.from + index;
    const band = bandAt(source, view, line, at);
    const point = { x, y: band && within(band.high) - within(band.low) };
    const before = index > 0 ? times[at - 1] : undefined;
    return !isColumn && series.gapBefore[at] && before !== undefined
      ? [{ x: (before + x) / 2, y: null }, point]
      : [point];
  });
  const common = { label: series.lines[line]?.name ?? "", data, hidden: !isShown, borderColor: colour };
  if (isColumn)
    return { ...common, type: "bar", backgroundColor: colour, barThickness: Math.max(columnWidth, 1) };
  return {
    ...common,
    type: "line",
    fill: kind === "area" ? "stack" : false,
    backgroundColor: areaColour(colour),
    borderDash: kind === "line" ? (dashes[((source.lineStyles[line] ?? 1) - 1) % dashes.length] ?? []) : [],
    borderWidth: 1.75,
    // Points are drawn by the marks, once and not as an element each.
    pointRadius: 0,
    spanGaps: false,
  };
}
