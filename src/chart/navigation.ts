import type { ChartSource } from "../model/chart.ts";
import type { DayRange } from "./range.ts";
import { bandAt, type ChartView, isStacked } from "./values.ts";

/** A point of a chart by the index of its line and of its day. */
export interface ChartPosition {
  readonly line: number;
  readonly at: number;
}

/**
 * Where an arrow key leads: left and right along the line from meeting to meeting, up and down to the next line of the same
 * meeting as it is drawn, Home and End to the ends of the line. Where the line goes no further, they lead on to the nearest
 * line of an earlier or later meeting; so they do at a meeting that no line of this one leads to, so that every point can be
 * reached. Null where there is nothing that way.
 */
export function nextPosition(
  chart: ChartSource,
  view: ChartView,
  days: DayRange,
  place: ChartPosition | null,
  key: string,
): ChartPosition | null {
  const isDrawn = ({ line, at }: ChartPosition): boolean => bandAt(chart, view, line, at) !== null;
  const all = range(days)
    .flatMap((at) => view.lines.map((line) => ({ line, at })))
    .filter(isDrawn);
  if (!place) {
    if (key === "Home") return all[0] ?? null;
    const last = all.at(-1);
    return all.find(({ at }) => at === last?.at) ?? null;
  }
  const height = ({ line, at }: ChartPosition): number => bandAt(chart, view, line, at)?.high ?? 0;
  const earlier = all.filter(({ at }) => at < place.at).toReversed();
  const later = all.filter(({ at }) => at > place.at);
  const isOnLine = ({ line }: ChartPosition): boolean => line === place.line;
  const step = (onward: readonly ChartPosition[]): ChartPosition | null => {
    const linesHere = new Set(all.filter(({ at }) => at === place.at).map(({ line }) => line));
    const own = onward.find(isOnLine);
    const led = new Set(onward.filter(({ line }) => linesHere.has(line)).map(({ at }) => at));
    const next = onward.find(({ at }) => !own || at === own.at || !led.has(at));
    return next ? nearestLine(onward, next.at) : null;
  };
  /** The line's own point of a meeting, or else the point that is drawn nearest to this one. */
  const nearestLine = (points: readonly ChartPosition[], meeting: number): ChartPosition | null => {
    const there = points.filter(({ at }) => at === meeting);
    const distance = (some: ChartPosition): number =>
      isOnLine(some) ? -1 : Math.abs(height(some) - height(place));
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
        .filter(({ at }) => at === place.at)
        .toSorted((a, b) => height(a) - height(b) || a.line - b.line);
      const index = stack.findIndex(({ line }) => line === place.line);
      return stack[index + (key === "ArrowUp" ? 1 : -1)] ?? null;
    }
    default:
      return null;
  }
}

/** The point that a reader points at: of the nearest meeting the area that holds the value, or else the nearest line. */
export function positionNear(
  chart: ChartSource,
  view: ChartView,
  days: DayRange,
  times: readonly number[],
  { time, value }: { readonly time: number; readonly value: number },
): ChartPosition | null {
  const drawn = range(days).filter((at) => view.lines.some((line) => bandAt(chart, view, line, at) !== null));
  const at = nearest(drawn, (day) => Math.abs((times[day] ?? 0) - time));
  if (at === null) return null;
  const distance = (line: number): number => {
    const band = bandAt(chart, view, line, at);
    if (!band) return Number.POSITIVE_INFINITY;
    if (isStacked(chart) && value >= band.low && value <= band.high) return -1;
    return Math.min(Math.abs(band.high - value), isStacked(chart) ? Math.abs(band.low - value) : Infinity);
  };
  const line = nearest(
    view.lines.filter((some) => bandAt(chart, view, some, at) !== null),
    distance,
  );
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
