import { epochMillis } from "../format/days.ts";
import { signed } from "../format/numbers.ts";
import type { ChartSource } from "../model/chart.ts";
import { describeEndLabels, type EndLabel } from "./end-labels.ts";
import type { ChartPosition } from "./navigation.ts";
import type { DayRange } from "./range.ts";
import { type TimeTick, timeTicks, valueTicks } from "./scale.ts";
import {
  type Band,
  bandsOn,
  type ChartView,
  fullView,
  isColumnar,
  roomBeside,
  type TimeSpan,
  timeSpan,
  valueRange,
} from "./values.ts";

const dayLength = 24 * 60 * 60 * 1000;
/** Time that a column or bar covers, so that two meetings of one week do not touch. */
export const columnLength = 5 * dayLength;
/** Time that an area covers where it is a single day between gaps and would otherwise have no width. */
export const loneAreaLength = 3 * dayLength;
const valueTickCount = 4;
/** More notes than this are marked by short ticks alone. */
const mostNumberedNotes = 12;

/** What a reader sees of a chart. */
export interface ShownPart {
  readonly view: ChartView;
  readonly days: DayRange;
  /** The chosen time; null for all of the chart. */
  readonly span: TimeSpan | null;
}

/** What is drawn for a line on one day. */
export interface DayBand extends Band {
  /** Index of the day. */
  readonly at: number;
  readonly time: number;
}

export interface DescribedLine {
  /** Index of the line. */
  readonly line: number;
  /** Its days in view, and between two days over a gap a moment without a band, so that nothing is drawn across it. */
  readonly points: readonly { readonly time: number; readonly band: DayBand | null }[];
  /** Its unbroken runs of days, split at gaps and at days that do not list the line. */
  readonly runs: readonly (readonly DayBand[])[];
}

/**
 * Everything that is drawn for a view of a chart: the drawing at build time and the chart in a browser only turn its times
 * and values into places. Times are milliseconds since 1970. Values beyond the axis, as suspected typos may be, are moved to
 * its end.
 */
export interface ChartDescription {
  readonly time: TimeSpan;
  readonly timeTicks: readonly TimeTick[];
  /** The ends of the value axis. */
  readonly values: Band;
  readonly valueTicks: readonly { readonly value: number; readonly label: string }[];
  /** The lines that are switched on. */
  readonly lines: readonly DescribedLine[];
  readonly endLabels: readonly EndLabel[];
  /** The notes on the days in view. */
  readonly notes: readonly { readonly number: number; readonly time: number }[];
  readonly areNotesNumbered: boolean;
  readonly suspectedTypos: readonly DayBand[];
}

/** The part that shows all lines and days. */
export function wholeChart(chart: ChartSource): ShownPart {
  return { view: fullView(chart), days: { from: 0, to: chart.series.dates.length - 1 }, span: null };
}

export function describeChart(
  chart: ChartSource,
  { view, days, span }: ShownPart,
  mostTimeTicks: number,
): ChartDescription {
  const { series } = chart;
  const times = series.dates.map(epochMillis);
  const time = span ? roomBeside(span.from, span.to) : timeSpan(chart, times[0] ?? 0, times.at(-1) ?? 0);
  const range = valueRange(chart, view, days);
  const ticks = valueTicks(range.low, range.high, valueTickCount);
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const within = (value: number): number => Math.min(Math.max(value, low), high);
  const shownDays = times.slice(days.from, days.to + 1).map((moment, index) => {
    const at = days.from + index;
    const bands = bandsOn(chart, view, at).map(
      (band) => band && { at, time: moment, low: within(band.low), high: within(band.high) },
    );
    return { at, time: moment, bands };
  });
  const lines = view.lines.map((line): DescribedLine => {
    const points = shownDays.flatMap(({ at, time: moment, bands }, index) => {
      const point = { time: moment, band: bands[line] ?? null };
      const before = shownDays[index - 1];
      return before && series.gapBefore[at] && !isColumnar(chart)
        ? [{ time: (before.time + moment) / 2, band: null }, point]
        : [point];
    });
    return { line, points, runs: unbrokenRuns(points) };
  });
  const notes = chart.notes.flatMap(({ date }, index) => {
    const moment = epochMillis(date);
    const isShown = moment >= (times[days.from] ?? 0) && moment <= (times[days.to] ?? 0);
    return isShown ? [{ number: index + 1, time: moment }] : [];
  });
  return {
    time,
    timeTicks: timeTicks(time.from, time.to, mostTimeTicks),
    values: { low, high },
    valueTicks: ticks.map((value) => ({ value, label: valueLabel(chart, view, value) })),
    lines,
    endLabels: describeEndLabels(chart, view, shownDays.at(-1)?.bands ?? []),
    notes,
    areNotesNumbered: notes.length <= mostNumberedNotes,
    suspectedTypos: series.suspectedTypos.flatMap(
      ({ line, at }) => shownDays[at - days.from]?.bands[line] ?? [],
    ),
  };
}

/** What is drawn at a position; null where nothing is. */
export function describedPoint({ lines }: ChartDescription, { line, at }: ChartPosition): DayBand | null {
  const points = lines.find((other) => other.line === line)?.points ?? [];
  return points.find(({ band }) => band?.at === at)?.band ?? null;
}

function valueLabel({ kind }: ChartSource, { isShare }: ChartView, value: number): string {
  return kind === "bars" ? signed(value) : `${value}${isShare ? "%" : ""}`;
}

function unbrokenRuns(points: DescribedLine["points"]): DayBand[][] {
  const runs: DayBand[][] = [];
  let run: DayBand[] = [];
  for (const { band } of points) {
    if (band) {
      if (run.length === 0) runs.push(run);
      run.push(band);
    } else run = [];
  }
  return runs;
}
