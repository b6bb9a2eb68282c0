import { monthTicks, valueTicks } from "../../src/format/chart-scale.ts";
import { epochMillis } from "../../src/format/days.ts";
import { rounded } from "../../src/format/numbers.ts";
import type { Chart } from "../../src/model/pages.ts";

/** Everything of a drawn chart that has a place: paths in a square of `extent`, ticks in percent of the plot. */
export interface ChartGeometry {
  readonly valueTicks: readonly { readonly value: number; readonly at: string }[];
  readonly monthTicks: readonly { readonly label: string; readonly at: string; readonly isLast: boolean }[];
  /** One a line of the series; the area only where areas are stacked. */
  readonly lines: readonly { readonly line: string; readonly area: string | null }[];
}

/** What a line covers on one day: from 0 for a line, from the lines below it for an area. */
interface Band {
  readonly time: number;
  readonly low: number;
  readonly high: number;
}

type Scale = (value: number) => number;

export const extent = 1000;
const mostMonthTicks = 4;
const valueTickCount = 4;
const day = 24 * 60 * 60 * 1000;
/** Half the width of a week that stands alone between two gaps and would otherwise be an area of no width. */
const halfWidthAlone = 1.5 * day;

export function chartGeometry(chart: Chart): ChartGeometry {
  const times = chart.series.dates.map(epochMillis);
  const from = times[0] ?? 0;
  const to = Math.max(times.at(-1) ?? 0, from + 1);
  const runs = chart.series.lines.map((_, index) =>
    unbroken(bandsOf(chart, times, index), chart.series.gapBefore),
  );
  const highest = Math.max(1, ...runs.flat(2).map(({ high }) => high));
  const values = valueTicks(highest, valueTickCount);
  const top = values.at(-1) ?? 1;
  const x: Scale = (time) => rounded(((time - from) / (to - from)) * extent, 1);
  const y: Scale = (value) => rounded(extent - (value / top) * extent, 1);
  return {
    valueTicks: values.map((value) => ({ value, at: percent(y(value)) })),
    monthTicks: monthTicks(from, to, mostMonthTicks).map(({ time, label }) => ({
      label,
      at: percent(x(time)),
      isLast: x(time) > extent * 0.95,
    })),
    lines: runs.map((parts) => ({
      line: parts.map((run) => linePath(run, x, y)).join(""),
      area: chart.kind === "area" ? parts.map((run) => areaPath(run, x, y)).join("") : null,
    })),
  };
}

function percent(place: number): string {
  return `${rounded((place / extent) * 100, 2)}%`;
}

/** One band a day of the series, null where the day does not list the line. */
function bandsOf({ kind, series }: Chart, times: readonly number[], index: number): (Band | null)[] {
  const linesBelow = kind === "area" ? series.lines.slice(0, index) : [];
  return times.map((time, day) => {
    const value = series.lines[index]?.values[day] ?? null;
    if (value === null) return null;
    const low = linesBelow.reduce((sum, { values }) => sum + (values[day] ?? 0), 0);
    return { time, low, high: low + value };
  });
}

/** Splits at gaps and at days that do not list the line. */
function unbroken(bands: readonly (Band | null)[], gapBefore: readonly boolean[]): Band[][] {
  const runs: Band[][] = [];
  let run: Band[] = [];
  for (const [index, band] of bands.entries()) {
    if (!band || gapBefore[index]) run = [];
    if (!band) continue;
    if (run.length === 0) runs.push(run);
    run.push(band);
  }
  return runs;
}

function linePath(run: readonly Band[], x: Scale, y: Scale): string {
  const path = upperEdge(run, x, y);
  // A point on its own would be no line; a line of no length is drawn as a dot by its round cap.
  return run.length === 1 ? `${path}h0.01` : path;
}

function areaPath(run: readonly Band[], x: Scale, y: Scale): string {
  const wide = widened(run);
  const lower = wide.toReversed().map(({ time, low }) => `L${x(time)} ${y(low)}`);
  return `${upperEdge(wide, x, y)}${lower.join("")}Z`;
}

function upperEdge(run: readonly Band[], x: Scale, y: Scale): string {
  return run.map(({ time, high }, index) => `${index === 0 ? "M" : "L"}${x(time)} ${y(high)}`).join("");
}

function widened(run: readonly Band[]): readonly Band[] {
  const [first, second] = run;
  if (!first || second) return run;
  return [-halfWidthAlone, halfWidthAlone].map((shift) => ({ ...first, time: first.time + shift }));
}
