import type { ChartSource } from "../model/chart.ts";
import { bandAt, type ChartView, isStacked } from "./chart-values.ts";

/** A point of a chart by the index of its line and of its day. */
export interface Place {
  readonly line: number;
  readonly at: number;
}

/** The days that are in view, by index. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/**
 * Where an arrow key leads: left and right along the line from meeting to meeting, up and down to the next line of the same
 * meeting as it is drawn, Home and End to the ends of the line. Null where there is nothing that way.
 */
export function nextPlace(
  chart: ChartSource,
  view: ChartView,
  days: Days,
  place: Place | null,
  key: string,
): Place | null {
  const isDrawn = ({ line, at }: Place): boolean => bandAt(chart, view, line, at) !== null;
  const all = range(days)
    .flatMap((at) => view.lines.map((line) => ({ line, at })))
    .filter(isDrawn);
  if (!place) {
    if (key === "Home") return all[0] ?? null;
    const last = all.at(-1);
    return all.find(({ at }) => at === last?.at) ?? null;
  }
  const onLine = all.filter(({ line }) => line === place.line);
  switch (key) {
    case "ArrowLeft":
      return onLine.findLast(({ at }) => at < place.at) ?? null;
    case "ArrowRight":
      return onLine.find(({ at }) => at > place.at) ?? null;
    case "Home":
      return onLine[0] ?? null;
    case "End":
      return onLine.at(-1) ?? null;
    case "ArrowUp":
    case "ArrowDown": {
      const height = ({ line, at }: Place): number => bandAt(chart, view, line, at)?.high ?? 0;
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
export function placeNear(
  chart: ChartSource,
  view: ChartView,
  days: Days,
  times: readonly number[],
  { time, value }: { readonly time: number; readonly value: number },
): Place | null {
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

function range({ from, to }: Days): number[] {
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
