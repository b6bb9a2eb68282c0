import type { TrendPoint } from "../../model/count-series.ts";
import { epochMillis } from "../days/days.ts";

/** The rectangle that a trend line fills, in SVG units. Points of the line are rounded to whole units. */
export interface TrendBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface TrendLine {
  /** SVG path data; it joins all counts, since a small line is about the direction. */
  readonly path: string;
  /** Position of the last count. */
  readonly end: { readonly x: number; readonly y: number };
  readonly values: readonly number[];
}

/** Counts over time as a line that fills its box; null if fewer than two counts were recorded. */
export function trendLine(
  points: readonly TrendPoint[],
  { left, top, width, height }: TrendBox,
): TrendLine | null {
  const shown = points.flatMap(({ date, value }) =>
    value === null ? [] : [{ time: epochMillis(date), value }],
  );
  const last = shown.at(-1);
  const first = shown[0];
  if (!first || !last || shown.length < 2) return null;
  const values = shown.map(({ value }) => value);
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const x = (time: number): number =>
    Math.round(left + ((time - first.time) / (last.time - first.time)) * width);
  const y = (value: number): number => Math.round(top + height - ((value - low) / span) * height);
  return {
    path: `M${shown.map(({ time, value }) => `${x(time)} ${y(value)}`).join(" ")}`,
    end: { x: x(last.time), y: y(last.value) },
    values,
  };
}
