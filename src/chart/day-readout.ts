import { rounded, signed, sumOf } from "../format/numbers.ts";
import type { ChartPoint, ChartSource } from "../model/chart.ts";
import type { CountSeries } from "../model/count-series.ts";
import type { IsoDate } from "../model/meeting.ts";
import type { ChartReading } from "../texts/texts.ts";
import { chartPoint } from "./points.ts";
import { bandsOn, type ChartView, isStacked } from "./values.ts";

/** A line on the day that a reader points at. */
export interface ReadoutRow {
  /** Index of the line. */
  readonly line: number;
  readonly name: string;
  readonly count: number;
  /** Its change, signed; `new` where there is none. */
  readonly change: string;
  /** Its part of the whole where shares are drawn, such as `75%`; null elsewhere. */
  readonly share: string | null;
  /** Why it is a suspected typo; null where it is not. */
  readonly doubt: string | null;
}

/** All that a chart says about one day. */
export interface DayReadout {
  readonly date: IsoDate;
  /** The day that every change is from; null where they differ. */
  readonly since: IsoDate | null;
  /** The lines that are drawn, from top to bottom if they are stacked. */
  readonly rows: readonly ReadoutRow[];
  /** The sum of several rows, and its change; null for a single row. */
  readonly total: { readonly count: number; readonly change: string | null } | null;
}

/** What a chart says about a day; null where nothing is drawn on it. */
export function dayReadout(
  chart: ChartSource,
  view: ChartView,
  at: number,
  reading: ChartReading,
): DayReadout | null {
  const bands = bandsOn(chart, view, at);
  const points = view.lines.flatMap((line) => {
    const point = bands[line] ? chartPoint(chart, line, at) : null;
    return point ? [{ line, point }] : [];
  });
  const [first] = points;
  if (!first) return null;
  const rows = points.map(({ line, point }): ReadoutRow => {
    const { low, high } = bands[line] ?? { low: 0, high: 0 };
    return {
      line,
      name: point.name,
      count: point.count,
      change: point.delta ? signed(point.delta.change) : reading.new,
      share: view.isShare && isStacked(chart) ? `${rounded(high - low, 1)}%` : null,
      doubt: point.suspectedTypo,
    };
  });
  const baselines = new Set(points.flatMap(({ point }) => point.delta?.baseline.date ?? []));
  const [since = null] = baselines.size === 1 ? [...baselines] : [];
  return {
    date: first.point.date,
    since,
    rows: isStacked(chart) ? rows.toReversed() : rows,
    total:
      rows.length > 1
        ? totalOf(
            chart,
            view,
            at,
            points.map(({ point }) => point),
          )
        : null,
  };
}

/** Where a line appears or is no longer listed, the change of the total is that from the day before; null on the first day. */
function totalOf(
  { series }: ChartSource,
  { lines }: ChartView,
  at: number,
  points: readonly ChartPoint[],
): DayReadout["total"] {
  const count = sumOf(points.map((point) => point.count));
  const changes = points.flatMap(({ delta }) => (delta ? [delta.change] : []));
  const before = lines.map((line) => series.lines[line]?.values[at - 1] ?? null);
  const isSameLines =
    changes.length === points.length &&
    before.every((value, index) => value === null || isCounted(series, lines[index], at));
  if (isSameLines) return { count, change: signed(sumOf(changes)) };
  const isFirst = before.every((value) => value === null);
  return { count, change: isFirst ? null : signed(count - sumOf(before.map((value) => value ?? 0))) };
}

function isCounted({ lines }: CountSeries, line: number | undefined, at: number): boolean {
  return line !== undefined && (lines[line]?.values[at] ?? null) !== null;
}
