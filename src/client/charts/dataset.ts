import type { ChartDataset, ScriptableLineSegmentContext } from "chart.js";
import { type ChartDescription, columnLength } from "../../chart/chart-description.ts";
import type { DescribedLine } from "../../chart/described-lines.ts";
import { typoDays } from "../../chart/trusted-chart.ts";
import { type Band, isColumnar } from "../../chart/values.ts";
import type { ChartSource } from "../../model/chart.ts";
import { type ChartColours, faintColour } from "./colours.ts";

export interface TimePoint {
  readonly x: number;
  readonly y: number | null;
}

/** In pixels; a column of a few days would otherwise be very wide. */
export const widestColumn = 64;

/** Lines differ in more than their colour; the style sheet has the same dashes for the static drawing. */
const dashes = [[], [7, 4], [2, 4], [10, 4, 2, 4]];
const bridgeDash = [2, 3];

/** The lines of a chart that is `width` pixels wide. */
export function datasets(
  source: ChartSource,
  { lines, time }: ChartDescription,
  width: number,
  colours: ChartColours,
): ChartDataset<"line" | "bar", TimePoint[]>[] {
  const columnWidth = Math.min((width / (time.to - time.from)) * columnLength, widestColumn);
  return lines.map((line) => dataset(source, line, columnWidth, colours));
}

function dataset(
  source: ChartSource,
  { line, points }: DescribedLine,
  columnWidth: number,
  colours: ChartColours,
): ChartDataset<"line" | "bar", TimePoint[]> {
  const { kind, series, lineStyles } = source;
  const style = lineStyles[line] ?? 1;
  const colour = colours.line(style);
  // Chart.js stacks columns itself.
  const height = (band: Band): number => (isColumnar(source) ? band.high - band.low : band.high);
  const data = points.map(({ time, band }) => ({ x: time, y: band && height(band) }));
  const common = { label: series.lines[line]?.name ?? "", data, borderColor: colour };
  if (isColumnar(source)) {
    const typos = typoDays(series, line);
    // The column of a suspected typo only holds up those that are stacked on it.
    const colours = points.map(({ band }) => (band && typos.has(band.at) ? "transparent" : colour));
    return { ...common, type: "bar", backgroundColor: colours, barThickness: Math.max(columnWidth, 1) };
  }
  const onBridge = <Style>({ p1DataIndex }: ScriptableLineSegmentContext, style: Style): Style | undefined =>
    points[p1DataIndex]?.isBridged ? style : undefined;
  return {
    ...common,
    type: "line",
    borderDash: kind === "line" ? (dashes[(style - 1) % dashes.length] ?? []) : [],
    borderWidth: 1.75,
    segment: {
      borderColor: (segment) => onBridge(segment, faintColour(colour)),
      borderDash: (segment) => onBridge(segment, bridgeDash),
    },
    // The marks draw single points, which is cheaper than an element for each point.
    pointRadius: 0,
    spanGaps: false,
  };
}
