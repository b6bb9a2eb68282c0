import { describeChart, wholeChart } from "../../chart/chart-description.ts";
import { placeEndLabels } from "../../chart/end-labels.ts";
import { noteLabels } from "../../chart/note-labels.ts";
import { chartHeight } from "../../chart/values.ts";
import { rounded } from "../../format/numbers.ts";
import type { ChartDrawing, ChartSource } from "../../model/chart.ts";
import type { DateWords } from "../../texts/date-words.ts";
import { isAlwaysZero } from "../series/count-series.ts";
import { linePaths, type Scale } from "./line-paths.ts";

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
export function chartDrawing(chart: ChartSource, dates: DateWords): ChartDrawing | null {
  if (isAlwaysZero(chart.series)) return null;
  const description = describeChart(chart, wholeChart(chart), mostTimeTicks, dates);
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
    lines: lines.map((line) => linePaths(chart, line, x, y)),
    hasBridges: lines.some(({ bridges }) => bridges.length > 0),
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
