import { epochMillis } from "../format/days/days.ts";
import { signed } from "../format/numbers.ts";
import type { ChartSource } from "../model/chart.ts";
import type { DateWords } from "../texts/date-words.ts";
import { type DayBand, type DescribedLine, describeLines } from "./described-lines.ts";
import { describeEndLabels, type EndLabel } from "./end-labels.ts";
import type { ChartPosition } from "./navigation.ts";
import type { DayRange } from "./range.ts";
import { type TimeTick, timeTicks, valueTicks } from "./scale.ts";
import { doubtfulDays, withoutSuspectedTypos } from "./trusted-chart.ts";
import {
  type Band,
  bandsOn,
  type ChartView,
  fullView,
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
  /** Marked apart from their lines, which run on between their neighbours. */
  readonly suspectedTypos: readonly (DayBand & { readonly line: number })[];
}

/** The part that shows all lines and days. */
export function wholeChart(chart: ChartSource): ShownPart {
  return { view: fullView(chart), days: { from: 0, to: chart.series.dates.length - 1 }, span: null };
}

export function describeChart(
  chart: ChartSource,
  { view, days, span }: ShownPart,
  mostTimeTicks: number,
  dates: DateWords,
): ChartDescription {
  const trusted = withoutSuspectedTypos(chart);
  const times = chart.series.dates.map(epochMillis);
  const time = span ? roomBeside(span.from, span.to) : timeSpan(chart, times[0] ?? 0, times.at(-1) ?? 0);
  const range = valueRange(trusted, view, days);
  const ticks = valueTicks(range.low, range.high, valueTickCount);
  const values = { low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1 };
  const lines = describeLines(trusted, view, days, times);
  const notes = chart.notes.flatMap(({ date }, index) => {
    const moment = epochMillis(date);
    const isShown = moment >= (times[days.from] ?? 0) && moment <= (times[days.to] ?? 0);
    return isShown ? [{ number: index + 1, time: moment }] : [];
  });
  return {
    time,
    timeTicks: timeTicks(time.from, time.to, mostTimeTicks, dates),
    values,
    valueTicks: ticks.map((value) => ({ value, label: valueLabel(chart, view, value) })),
    lines,
    endLabels: days.to < days.from ? [] : describeEndLabels(chart, view, bandsOn(trusted, view, days.to)),
    notes,
    areNotesNumbered: notes.length <= mostNumberedNotes,
    suspectedTypos: doubtfulDays(chart).flatMap(({ line, at }) => {
      const band = at < days.from || at > days.to ? null : bandsOn(chart, view, at)[line];
      return band ? [{ line, at, time: times[at] ?? 0, ...within(band, values) }] : [];
    }),
  };
}

/** The band, with what lies beyond the axis moved to its end. */
function within(band: Band, { low, high }: Band): Band {
  const inside = (value: number): number => Math.min(Math.max(value, low), high);
  return { low: inside(band.low), high: inside(band.high) };
}

/** What is drawn at a position; null where nothing is. */
export function describedPoint(
  { lines, suspectedTypos }: ChartDescription,
  { line, at }: ChartPosition,
): DayBand | null {
  const doubtful = suspectedTypos.find((typo) => typo.line === line && typo.at === at);
  const points = lines.find((other) => other.line === line)?.points ?? [];
  return doubtful ?? points.find(({ band }) => band?.at === at)?.band ?? null;
}

function valueLabel({ kind }: ChartSource, { isShare }: ChartView, value: number): string {
  return kind === "bars" ? signed(value) : `${value}${isShare ? "%" : ""}`;
}
