import { monthTicks, valueTicks } from "../../src/format/chart-scale.ts";
import { epochMillis } from "../../src/format/dates.ts";
import { rounded } from "../../src/format/numbers.ts";
import type { Chart } from "../../src/model/pages.ts";

interface Props {
  readonly chart: Chart;
  readonly label: string;
}

/** Coordinates of the plot, which is stretched to the width of the page; text stands outside it and keeps its size. */
const extent = 1000;
const mostTimeTicks = 6;
const day = 24 * 60 * 60 * 1000;
/** Half the width of a week that stands alone between two gaps and would otherwise be an area of no width. */
const halfWidthAlone = 1.5 * day;
const valueTickCount = 4;

interface Band {
  readonly time: number;
  readonly low: number;
  readonly high: number;
}

/** The chart as a static drawing, made from the same series as the table. Missing weeks are left blank. */
export function ChartDrawing({ chart, label }: Props) {
  const { series, kind } = chart;
  const times = series.dates.map(epochMillis);
  const from = times[0] ?? 0;
  const to = Math.max(times.at(-1) ?? 0, from + 1);
  const tops = times.map((_, index) => {
    const values = series.lines.map(({ values }) => values[index] ?? 0);
    return kind === "area" ? values.reduce((sum, value) => sum + value, 0) : Math.max(...values);
  });
  const ticks = valueTicks(Math.max(...tops, 1), valueTickCount);
  const top = ticks.at(-1) ?? 1;
  const x = (time: number): number => rounded(((time - from) / (to - from)) * extent, 1);
  const y = (value: number): number => rounded(extent - (value / top) * extent, 1);
  const percent = (value: number): string => `${rounded(value / 10, 2)}%`;

  return (
    <svg class="drawing" height="320" role="img" aria-label={label}>
      <svg y="8" width="100%" height="280" overflow="visible" aria-hidden="true">
        {ticks.map((tick) => (
          <line class="grid" x1="0" x2="100%" y1={percent(y(tick))} y2={percent(y(tick))} />
        ))}
        <svg
          viewBox={`0 0 ${extent} ${extent}`}
          preserveAspectRatio="none"
          width="100%"
          height="100%"
          overflow="visible"
          aria-hidden="true"
        >
          {series.lines.map((_, index) => {
            const runs = unbroken(bands(chart, times, index), series.gapBefore);
            return (
              <g class={`series-${(index % 8) + 1}`}>
                {kind === "area" ? (
                  <path class="band" d={runs.map((run) => areaPath(run, x, y)).join("")} />
                ) : null}
                <path class="line" d={runs.map((run) => linePath(run, x, y)).join("")} />
              </g>
            );
          })}
        </svg>
        {ticks.map((tick) => (
          <text class="tick" x="-8" y={percent(y(tick))} dy="4" text-anchor="end">
            {tick}
          </text>
        ))}
      </svg>
      {monthTicks(from, to, mostTimeTicks).map(({ time, label: month }) => (
        <text
          class="tick"
          x={percent(x(time))}
          y="310"
          text-anchor={x(time) > extent * 0.95 ? "end" : "start"}
        >
          {month}
        </text>
      ))}
    </svg>
  );
}

/** What a line covers on each day: from 0 for a line, from the lines below it for an area; null where not listed. */
function bands({ kind, series }: Chart, times: readonly number[], index: number): (Band | null)[] {
  return times.map((time, day) => {
    const value = series.lines[index]?.values[day] ?? null;
    if (value === null) return null;
    const below =
      kind === "area"
        ? series.lines.slice(0, index).reduce((sum, { values }) => sum + (values[day] ?? 0), 0)
        : 0;
    return { time, low: below, high: below + value };
  });
}

/** Splits at gaps and at days that do not list the line. */
function unbroken(points: readonly (Band | null)[], gapBefore: readonly boolean[]): Band[][] {
  const runs: Band[][] = [];
  let run: Band[] = [];
  for (const [index, point] of points.entries()) {
    if (!point || gapBefore[index]) run = [];
    if (!point) continue;
    if (run.length === 0) runs.push(run);
    run.push(point);
  }
  return runs;
}

type Scale = (value: number) => number;

function linePath(run: readonly Band[], x: Scale, y: Scale): string {
  const path = run.map(({ time, high }, index) => `${index === 0 ? "M" : "L"}${x(time)} ${y(high)}`).join("");
  // A point on its own would be no line; a line of no length is drawn as a dot by its round cap.
  return run.length === 1 ? `${path}h0.01` : path;
}

function areaPath(points: readonly Band[], x: Scale, y: Scale): string {
  const [first, second] = points;
  const isAlone = first !== undefined && second === undefined;
  const run = isAlone
    ? [-halfWidthAlone, halfWidthAlone].map((shift) => ({ ...first, time: first.time + shift }))
    : points;
  const upper = run.map(({ time, high }, index) => `${index === 0 ? "M" : "L"}${x(time)} ${y(high)}`);
  const lower = run.toReversed().map(({ time, low }) => `L${x(time)} ${y(low)}`);
  return `${upper.join("")}${lower.join("")}Z`;
}
