import type { ChartSource } from "../model/chart.ts";
import type { DayRange } from "./range.ts";
import { bandAt, bandsOn, type ChartView, isStacked } from "./values.ts";

/** A point of a chart by the index of its line and of its day. */
export interface ChartPosition {
  readonly line: number;
  readonly at: number;
}

/**
 * The point that a key moves to; null where there is none. Left and right move along the line from meeting to meeting, up and
 * down to the next drawn line of the same meeting, Home and End to the ends of the line. Where the line ends, left and right
 * move to the nearest line of the next meeting. They also stop at a meeting that shares no line with this one, so that every
 * point can be reached.
 */
export function nextPosition(
  chart: ChartSource,
  view: ChartView,
  days: DayRange,
  position: ChartPosition | null,
  key: string,
): ChartPosition | null {
  const all = range(days).flatMap((at) => {
    const bands = bandsOn(chart, view, at);
    return view.lines.filter((line) => bands[line]).map((line) => ({ line, at }));
  });
  if (!position) {
    if (key === "Home") return all[0] ?? null;
    const last = all.at(-1);
    return all.find(({ at }) => at === last?.at) ?? null;
  }
  const height = ({ line, at }: ChartPosition): number => bandAt(chart, view, line, at)?.high ?? 0;
  const earlier = all.filter(({ at }) => at < position.at).toReversed();
  const later = all.filter(({ at }) => at > position.at);
  const isOnLine = ({ line }: ChartPosition): boolean => line === position.line;
  const step = (onward: readonly ChartPosition[]): ChartPosition | null => {
    const linesHere = new Set(all.filter(({ at }) => at === position.at).map(({ line }) => line));
    const own = onward.find(isOnLine);
    const linked = new Set(onward.filter(({ line }) => linesHere.has(line)).map(({ at }) => at));
    const next = onward.find(({ at }) => !own || at === own.at || !linked.has(at));
    return next ? nearestLine(onward, next.at) : null;
  };
  /** The point of the same line at a meeting, or else the point that is drawn nearest to this one. */
  const nearestLine = (points: readonly ChartPosition[], meeting: number): ChartPosition | null => {
    const there = points.filter(({ at }) => at === meeting);
    const distance = (some: ChartPosition): number =>
      isOnLine(some) ? -1 : Math.abs(height(some) - height(position));
    return there.toSorted((a, b) => distance(a) - distance(b) || a.line - b.line)[0] ?? null;
  };
  const toEnd = (onward: readonly ChartPosition[]): ChartPosition | null =>
    onward.findLast(isOnLine) ?? nearestLine(onward, onward.at(-1)?.at ?? -1);
  switch (key) {
    case "ArrowLeft":
      return step(earlier);
    case "ArrowRight":
      return step(later);
    case "Home":
      return toEnd(earlier);
    case "End":
      return toEnd(later);
    case "ArrowUp":
    case "ArrowDown": {
      const stack = all
        .filter(({ at }) => at === position.at)
        .toSorted((a, b) => height(a) - height(b) || a.line - b.line);
      const index = stack.findIndex(({ line }) => line === position.line);
      return stack[index + (key === "ArrowUp" ? 1 : -1)] ?? null;
    }
    default:
      return null;
  }
}

/** The point nearest to a place: of the nearest meeting the area that covers the value, or else the nearest line. */
export function positionNear(
  chart: ChartSource,
  view: ChartView,
  days: DayRange,
  times: readonly number[],
  { time, value }: { readonly time: number; readonly value: number },
): ChartPosition | null {
  const drawn = range(days).filter((at) => bandsOn(chart, view, at).some((band) => band !== null));
  const at = nearest(drawn, (day) => Math.abs((times[day] ?? 0) - time));
  if (at === null) return null;
  const bands = bandsOn(chart, view, at);
  const distance = (line: number): number => {
    const band = bands[line];
    if (!band) return Number.POSITIVE_INFINITY;
    if (isStacked(chart) && value >= band.low && value <= band.high) return -1;
    return Math.min(Math.abs(band.high - value), isStacked(chart) ? Math.abs(band.low - value) : Infinity);
  };
  const line = nearest(view.lines, distance);
  return line === null ? null : { line, at };
}

function range({ from, to }: DayRange): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function nearest(items: readonly number[], distance: (item: number) => number): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const far = distance(item);
    if (far < least) [best, least] = [item, far];
  }
  return best;
}
