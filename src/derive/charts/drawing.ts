import { noteLabels } from "../../chart/note-labels.ts";
import { spreadApart, timeTicks, valueTicks } from "../../chart/scale.ts";
import {
  type Band,
  bandAt,
  type ChartView,
  chartHeight,
  columnDays,
  fullView,
  isStacked,
  timeSpan,
  valueRange,
} from "../../chart/values.ts";
import { epochMillis } from "../../format/days.ts";
import { rounded, signed } from "../../format/numbers.ts";
import type { ChartDrawing, ChartSource } from "../../model/chart.ts";

/** A band on one day. */
interface DayBand extends Band {
  readonly time: number;
}

type Scale = (value: number) => number;

const extent = 1000;
const mostTimeTicks = 4;
const valueTickCount = 4;
/** On a plot of about 600 pixels, which lies between a telephone and a desk. */
const notePixel = extent / 600;
/** Labels at the right end stand at least this far apart, so that they can be read. */
const labelHeight = 58;
const mostLabels = Math.floor(extent / labelHeight);
const longestLabel = 20;
const day = 24 * 60 * 60 * 1000;
/** Half the width of a week that stands alone between two gaps and would otherwise be an area of no width. */
const halfWidthAlone = 1.5 * day;
const halfWidthOfBar = (columnDays / 2) * day;

/** The whole chart as a static drawing, from the same figures as the table and the interactive chart. */
export function chartDrawing(chart: ChartSource): ChartDrawing | null {
  const { series } = chart;
  if (series.lines.every(({ values }) => values.every((value) => !value))) return null;
  const view = fullView(chart);
  const times = series.dates.map(epochMillis);
  const { from, to } = timeSpan(chart, times[0] ?? 0, times.at(-1) ?? 0);
  const range = valueRange(chart, view, 0, times.length - 1);
  const values = valueTicks(range.low, range.high, valueTickCount);
  const [bottom, top] = [values[0] ?? 0, values.at(-1) ?? 1];
  const x: Scale = (time) => rounded(((time - from) / (to - from)) * extent, 1);
  // What lies beyond the axis, as a doubtful count may, is drawn at its end.
  const y: Scale = (value) =>
    rounded(extent - ((Math.min(Math.max(value, bottom), top) - bottom) / (top - bottom)) * extent, 1);
  return {
    height: chartHeight(chart),
    valueTicks: values.map((value) => ({
      label: chart.kind === "bars" ? signed(value) : String(value),
      at: percent(y(value)),
      isZero: value === 0,
    })),
    timeTicks: timeTicks(from, to, mostTimeTicks).map(({ time, label }) => ({
      label,
      at: percent(x(time)),
      isLast: x(time) > extent * 0.92,
    })),
    lines: series.lines.map((_, line) => {
      const runs = unbroken(bandsOf(chart, view, times, line), series.gapBefore);
      if (chart.kind === "bars" || chart.kind === "columns")
        return {
          outline: "",
          filled: runs
            .flat()
            .map((bar) => barPath(bar, x, y))
            .join(""),
        };
      return {
        outline: runs.map((run) => linePath(run, x, y)).join(""),
        filled: chart.kind === "area" ? runs.map((run) => areaPath(run, x, y)).join("") : "",
      };
    }),
    endLabels: endLabels(chart, view, y),
    suspectedTypos: series.suspectedTypos.map(({ line, at }) => ({
      x: percent(x(times[at] ?? 0)),
      y: percent(y(bandAt(chart, view, line, at)?.high ?? 0)),
    })),
    notes: chart.notes.map(({ date }) => percent(x(epochMillis(date)))),
    noteLabels: noteLabels(
      chart.notes.map(({ date }, index) => ({ number: index + 1, at: x(epochMillis(date)) })),
      notePixel,
    ).map(({ text, at }) => ({ text, at: percent(at) })),
  };
}

/** Names where the lines end; what has ended or holds nothing is named in the legend alone. */
function endLabels(chart: ChartSource, view: ChartView, y: Scale): ChartDrawing["endLabels"] {
  if (chart.kind === "bars" || view.lines.length > mostLabels) return [];
  const ends = view.lines.flatMap((line) => {
    const band = bandAt(chart, view, line, chart.series.dates.length - 1);
    if (!band || (isStacked(chart) && band.low === band.high)) return [];
    const at = isStacked(chart) ? (y(band.low) + y(band.high)) / 2 : y(band.high);
    return [{ line, at }];
  });
  const places = spreadApart(
    ends.map(({ at }) => at),
    labelHeight,
    extent,
  );
  return ends.map(({ line }, index) => ({
    line,
    name: shortened(chart.series.lines[line]?.name ?? ""),
    at: percent(places[index] ?? 0),
  }));
}

function shortened(name: string): string {
  return name.length > longestLabel ? `${name.slice(0, longestLabel - 1)}…` : name;
}

function percent(place: number): string {
  return `${rounded((place / extent) * 100, 2)}%`;
}

function bandsOf(
  chart: ChartSource,
  view: ChartView,
  times: readonly number[],
  line: number,
): (DayBand | null)[] {
  return times.map((time, at) => {
    const band = bandAt(chart, view, line, at);
    return band && { time, ...band };
  });
}

/** Splits at gaps and at days that do not list the line. */
function unbroken(bands: readonly (DayBand | null)[], gapBefore: readonly boolean[]): DayBand[][] {
  const runs: DayBand[][] = [];
  let run: DayBand[] = [];
  for (const [index, band] of bands.entries()) {
    if (!band || gapBefore[index]) run = [];
    if (!band) continue;
    if (run.length === 0) runs.push(run);
    run.push(band);
  }
  return runs;
}

function barPath({ time, low, high }: DayBand, x: Scale, y: Scale): string {
  const [left, right] = [x(time - halfWidthOfBar), x(time + halfWidthOfBar)];
  return `M${left} ${y(low)}V${y(high)}H${right}V${y(low)}Z`;
}

function linePath(run: readonly DayBand[], x: Scale, y: Scale): string {
  const path = upperEdge(run, x, y);
  // A point on its own would be no line; a line of no length is drawn as a dot by its round cap.
  return run.length === 1 ? `${path}h0.01` : path;
}

function areaPath(run: readonly DayBand[], x: Scale, y: Scale): string {
  const wide = widened(run);
  const lower = wide.toReversed().map(({ time, low }) => `L${x(time)} ${y(low)}`);
  return `${upperEdge(wide, x, y)}${lower.join("")}Z`;
}

function upperEdge(run: readonly DayBand[], x: Scale, y: Scale): string {
  return run.map(({ time, high }, index) => `${index === 0 ? "M" : "L"}${x(time)} ${y(high)}`).join("");
}

function widened(run: readonly DayBand[]): readonly DayBand[] {
  const [first, second] = run;
  if (!first || second) return run;
  return [-halfWidthAlone, halfWidthAlone].map((shift) => ({ ...first, time: first.time + shift }));
}
