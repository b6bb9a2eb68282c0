import {
  columnLength,
  type DayBand,
  describeChart,
  loneAreaLength,
  wholeChart,
} from "../../chart/chart-description.ts";
import { placeEndLabels } from "../../chart/end-labels.ts";
import { noteLabels } from "../../chart/note-labels.ts";
import { chartHeight, isColumnar } from "../../chart/values.ts";
import { rounded } from "../../format/numbers.ts";
import type { ChartDrawing, ChartSource } from "../../model/chart.ts";
import { isAlwaysZero } from "../series/count-series.ts";

type Scale = (value: number) => number;

/** Width and height of the drawing in its own units. */
const extent = 1000;
const mostTimeTicks = 4;
/** A pixel in units of the drawing, on a plot of about 600 pixels, which is between a phone and a desktop. */
const notePixel = extent / 600;
/** Least distance between two labels at the right end, so that both can be read. */
const labelHeight = 58;
/** A time tick further right than this has its label on its left. */
const lastTickFrom = extent * 0.92;

/** The whole chart as a static drawing; null where every count is zero. */
export function chartDrawing(chart: ChartSource): ChartDrawing | null {
  if (isAlwaysZero(chart.series)) return null;
  const description = describeChart(chart, wholeChart(chart), mostTimeTicks);
  const { time, values, valueTicks, timeTicks, lines, notes, suspectedTypos, areNotesNumbered } = description;
  const x: Scale = (moment) => rounded(((moment - time.from) / (time.to - time.from)) * extent, 1);
  const y: Scale = (value) =>
    rounded(extent - ((value - values.low) / (values.high - values.low)) * extent, 1);
  const notePlaces = notes.map((note) => ({ number: note.number, at: x(note.time) }));
  return {
    height: chartHeight(chart),
    valueTicks: valueTicks.map(({ value, label }) => ({ label, at: percent(y(value)), isZero: value === 0 })),
    timeTicks: timeTicks.map((tick) => {
      const at = x(tick.time);
      return { label: tick.label, at: percent(at), isLast: at > lastTickFrom };
    }),
    lines: lines.map(({ runs }) =>
      isColumnar(chart)
        ? { outline: "", filled: pathsOf(runs.flat(), (bar) => barPath(bar, x, y)) }
        : {
            outline: pathsOf(runs, (run) => linePath(run, x, y)),
            filled: chart.kind === "area" ? pathsOf(runs, (run) => areaPath(run, x, y)) : "",
          },
    ),
    endLabels: placeEndLabels(description, y, labelHeight, extent).map(({ line, name, at }) => ({
      line,
      name,
      at: percent(at),
    })),
    suspectedTypos: suspectedTypos.map((point) => ({ x: percent(x(point.time)), y: percent(y(point.high)) })),
    notes: notePlaces.map(({ at }) => percent(at)),
    areNotesNumbered,
    noteLabels: areNotesNumbered
      ? noteLabels(notePlaces, notePixel).map(({ text, at }) => ({ text, at: percent(at) }))
      : [],
  };
}

function percent(place: number): string {
  return `${rounded((place / extent) * 100, 2)}%`;
}

function pathsOf<Item>(items: readonly Item[], path: (item: Item) => string): string {
  return items.map(path).join("");
}

function barPath({ time, low, high }: DayBand, x: Scale, y: Scale): string {
  const [left, right] = [x(time - columnLength / 2), x(time + columnLength / 2)];
  return `M${left} ${y(low)}V${y(high)}H${right}V${y(low)}Z`;
}

function linePath(run: readonly DayBand[], x: Scale, y: Scale): string {
  const path = upperEdge(run, x, y);
  // A single point has no length; its round cap draws this short line as a dot.
  return run.length === 1 ? `${path}h0.01` : path;
}

function areaPath(run: readonly DayBand[], x: Scale, y: Scale): string {
  const wide = widened(run);
  const lower = wide.toReversed().map(({ time, low }) => `L${x(time)} ${y(low)}`);
  return `${upperEdge(wide, x, y)}${lower.join("")}Z`;
}

function upperEdge(run: readonly DayBand[], x: Scale, y: Scale): string {
  return run.map(({ time, high }, index) => `${index === 0 ? "M" : "L"}${x(time)} ${y(high)}`).join("");
}

function widened(run: readonly DayBand[]): readonly DayBand[] {
  const [first, second] = run;
  if (!first || second) return run;
  return [-1, 1].map((side) => ({ ...first, time: first.time + (side * loneAreaLength) / 2 }));
}
