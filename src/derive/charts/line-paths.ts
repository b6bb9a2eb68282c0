import { columnLength, loneAreaLength } from "../../chart/chart-description.ts";
import type { DayBand, DescribedLine } from "../../chart/described-lines.ts";
import { isColumnar } from "../../chart/values.ts";
import { rounded } from "../../format/numbers.ts";
import type { ChartDrawing, ChartSource } from "../../model/chart.ts";

/** Turns a time or a value into a place of the drawing. */
export type Scale = (value: number) => number;

/** Three years of weeks. More would make the page heavy; a browser draws all days once a reader wants more. */
const mostPoints = 150;

/**
 * The SVG paths of a line. Its points are written as whole steps, so that the edge that an area shares with the one below it
 * has the same text in both, which then compresses to almost nothing.
 */
export function linePaths(
  chart: ChartSource,
  { runs, bridges }: DescribedLine,
  x: Scale,
  y: Scale,
): ChartDrawing["lines"][number] {
  if (isColumnar(chart)) return { ...noPaths, filled: barsPath(runs.flat(), x, y) };
  const part = Math.min(1, mostPoints / chart.series.dates.length);
  const isKept = (at: number): boolean => Math.floor(at * part) !== Math.floor((at - 1) * part);
  const thin = runs.map((run) =>
    run.filter(({ at }, index) => isKept(at) || index === 0 || index === run.length - 1),
  );
  const outlines = {
    outline: thin.map((run) => dotOrLine(run, x, y)).join(""),
    bridge: bridges.map((bridge) => edge(bridge, highOf, x, y)).join(""),
  };
  if (chart.kind !== "area") return { ...noPaths, ...outlines };
  return {
    ...outlines,
    filled: thin.map((run) => areaPath(widened(run), x, y)).join(""),
    bridgeFilled: bridges.map((bridge) => areaPath(bridge, x, y)).join(""),
  };
}

const noPaths = { outline: "", filled: "", bridge: "", bridgeFilled: "" };

const lowOf = ({ low }: DayBand): number => low;
const highOf = ({ high }: DayBand): number => high;

/** Each bar starts at a step from the one before it, because steps repeat where days are evenly spaced. */
function barsPath(bars: readonly DayBand[], x: Scale, y: Scale): string {
  const half = columnLength / 2;
  const places = bars.map(({ time, low, high }) => {
    const left = rounded(x(time - half), 1);
    return {
      left,
      width: rounded(x(time + half) - left, 1),
      bottom: Math.round(y(low)),
      top: Math.round(y(high)),
    };
  });
  return places
    .map(({ left, width, bottom, top }, index) => {
      const before = places[index - 1] ?? { left: 0, bottom: 0 };
      const step = `${rounded(left - before.left, 1)} ${bottom - before.bottom}`;
      return `m${step}v${top - bottom}h${width}V${bottom}Z`;
    })
    .join("");
}

function dotOrLine(run: readonly DayBand[], x: Scale, y: Scale): string {
  const path = edge(run, highOf, x, y);
  // A single point has no length; its round cap draws this short line as a dot.
  return run.length === 1 ? `${path}h.01` : path;
}

/** Two areas down to the axis, or one if nothing is below it; the fill rule of the style sheet leaves out what is in both. */
function areaPath(run: readonly DayBand[], x: Scale, y: Scale): string {
  const start = Math.round(x(run[0]?.time ?? 0));
  const sides = run.some(({ low }) => low !== 0) ? [highOf, lowOf] : [highOf];
  return sides.map((side) => `${edge(run, side, x, y)}V${Math.round(y(0))}H${start}Z`).join("");
}

function edge(run: readonly DayBand[], side: (band: DayBand) => number, x: Scale, y: Scale): string {
  const places = run.map((band) => [Math.round(x(band.time)), Math.round(y(side(band)))] as const);
  const steps = places.map(([left, top], index) => {
    const [beforeLeft, beforeTop] = places[index - 1] ?? [0, 0];
    const [right, down] = [left - beforeLeft, top - beforeTop];
    return `${right}${down < 0 ? "" : " "}${down}`;
  });
  return steps.length < 2 ? `M${steps[0]}` : `M${steps[0]}l${steps.slice(1).join(" ")}`;
}

function widened(run: readonly DayBand[]): readonly DayBand[] {
  const [first, second] = run;
  if (!first || second) return run;
  return [-1, 1].map((side) => ({ ...first, time: first.time + (side * loneAreaLength) / 2 }));
}
