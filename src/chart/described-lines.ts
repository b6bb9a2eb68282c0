import type { ChartSource } from "../model/chart.ts";
import type { DayRange } from "./range.ts";
import { typoDays } from "./trusted-chart.ts";
import { type Band, bandsOn, type ChartView, isBridged, isColumnar } from "./values.ts";

/** What is drawn for a line on one day. */
export interface DayBand extends Band {
  /** Index of the day. */
  readonly at: number;
  readonly time: number;
}

/** A day of a line, or a moment of a gap. */
interface LinePoint {
  readonly time: number;
  readonly band: DayBand | null;
  /** Whether the way to it from the point before is drawn faintly, because weeks or trusted counts are missing. */
  readonly isBridged: boolean;
}

export interface DescribedLine {
  /** Index of the line. */
  readonly line: number;
  /** Its days in view, and inside a long gap a moment without a band, so that nothing is drawn across it. */
  readonly points: readonly LinePoint[];
  /** Its unbroken runs of days, split at gaps, at suspected typos and at days that do not list the line. */
  readonly runs: readonly (readonly DayBand[])[];
  /** The faint ways from day to day between its runs, across short gaps and suspected typos. */
  readonly bridges: readonly (readonly [DayBand, DayBand])[];
}

/** The lines that are switched on. `trusted` has no suspected typos in its lines, only the list of them. */
export function describeLines(
  trusted: ChartSource,
  view: ChartView,
  { from, to }: DayRange,
  times: readonly number[],
): DescribedLine[] {
  const { series } = trusted;
  const isColumn = isColumnar(trusted);
  const days = times.slice(from, to + 1).map((time, index) => {
    const at = from + index;
    return { at, time, bands: bandsOn(trusted, view, at) };
  });
  return view.lines.map((line) => {
    const typos = typoDays(series, line);
    const points = days.flatMap(({ at, time, bands }, index): LinePoint[] => {
      const band = bands[line];
      const before = days[index - 1];
      const isGap = before !== undefined && series.gapBefore[at] && !isColumn;
      const isShort = isGap && isBridged(series.dates, at);
      const isBesideTypo = typos.has(at) || (before !== undefined && typos.has(before.at));
      const point = {
        time,
        band: band ? { at, time, low: band.low, high: band.high } : null,
        isBridged: isShort || isBesideTypo,
      };
      return isGap && !isShort
        ? [{ time: (before.time + time) / 2, band: null, isBridged: false }, point]
        : [point];
    });
    return { line, points, runs: unbrokenRuns(points, typos), bridges: bridgesOf(points) };
  });
}

function unbrokenRuns(points: readonly LinePoint[], typos: ReadonlySet<number>): DayBand[][] {
  const runs: DayBand[][] = [];
  let run: DayBand[] | null = null;
  for (const { band, isBridged: isFaint } of points) {
    if (!band || isFaint) run = null;
    if (!band || typos.has(band.at)) continue;
    if (run) run.push(band);
    else {
      run = [band];
      runs.push(run);
    }
  }
  return runs;
}

function bridgesOf(points: readonly LinePoint[]): [DayBand, DayBand][] {
  return points.flatMap(({ band, isBridged: isFaint }, index): [DayBand, DayBand][] => {
    const before = points[index - 1]?.band;
    return isFaint && before && band ? [[before, band]] : [];
  });
}
