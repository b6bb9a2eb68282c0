import {
  BarController,
  BarElement,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  TimeScale,
} from "chart.js";
import {
  type ChartView,
  columnDays,
  fullView,
  isStacked,
  timeSpan,
  valueRange,
} from "../derive/chart-values.ts";
import type { Days, Place } from "../derive/chart-walk.ts";
import { valueTicks } from "../format/chart-scale.ts";
import { epochMillis } from "../format/days.ts";
import type { ChartSource } from "../model/chart.ts";
import { chartColours } from "./chart-colours.ts";
import { dataset, type TimePoint } from "./chart-dataset.ts";
import { chartMarks, spotOf } from "./chart-marks.ts";
import { axisWidth, chartScales } from "./chart-scales.ts";
import { chosenMark } from "./chosen-mark.ts";
import type { DrawnView } from "./drawn-view.ts";
import { useUtcDays } from "./utc-adapter.ts";

Chart.register(
  LineController,
  LineElement,
  PointElement,
  BarController,
  BarElement,
  LinearScale,
  TimeScale,
  Filler,
);
useUtcDays();

export interface LiveChart {
  readonly canvas: HTMLCanvasElement;
  readonly seen: () => DrawnView;
  readonly show: (view: ChartView, days: Days) => void;
  readonly choose: (place: Place | null) => void;
  /** Draws again in the colours of the moment. */
  readonly recolour: () => void;
  /** The day and value at a place of the canvas. */
  readonly valueAt: (x: number, y: number) => { readonly time: number; readonly value: number };
}

/** Below this width the names at the right end give way to numbers; the style sheet knows the same one. */
const narrow = 560;
const valueTickCount = 4;
const dayLength = 24 * 60 * 60 * 1000;

/** An interactive chart on a new canvas inside `plot`, which has its place and size from the style sheet. */
export function liveChart(plot: HTMLElement, source: ChartSource): LiveChart {
  const canvas = document.createElement("canvas");
  plot.append(canvas);
  const times = source.series.dates.map(epochMillis);
  const isColumn = source.kind === "bars" || source.kind === "columns";
  let seen: DrawnView = {
    source,
    times,
    view: fullView(source),
    days: { from: 0, to: times.length - 1 },
    isNarrow: plot.clientWidth < narrow,
  };
  let chosen: Place | null = null;
  let colours = chartColours();
  const chart = new Chart<"line" | "bar", TimePoint[]>(canvas, {
    type: isColumn ? "bar" : "line",
    data: { datasets: [] },
    plugins: [
      chartMarks(
        () => seen,
        () => colours,
      ),
    ],
    options: {
      animation: false,
      normalized: true,
      parsing: false,
      maintainAspectRatio: false,
      events: [],
      scales: chartScales(() => seen),
    },
  });

  const update = (): void => {
    const { view, days, isNarrow } = seen;
    const range =
      view.isShare && isStacked(source)
        ? { low: 0, high: 100 }
        : valueRange(source, view, days.from, days.to);
    const values = valueTicks(range.low, range.high, valueTickCount);
    const { x, y } = chart.options.scales ?? {};
    const { from, to } = timeSpan(source, times[days.from] ?? 0, times[days.to] ?? 0);
    const right = isNarrow ? 20 : 144;
    const width = Math.max(plot.clientWidth - axisWidth - right, 1);
    if (x) {
      x.min = from;
      x.max = to;
      x.ticks = { ...x.ticks, color: colours.muted };
    }
    if (y) {
      y.min = values[0] ?? 0;
      y.max = values.at(-1) ?? 1;
      y.afterBuildTicks = (axis) => {
        axis.ticks = values.map((value) => ({ value }));
      };
      y.ticks = { ...y.ticks, color: colours.muted };
      y.grid = { color: colours.rule };
    }
    chart.options.layout = { padding: { top: 14, right } };
    const look = {
      lowest: values[0] ?? 0,
      highest: values.at(-1) ?? 1,
      columnWidth: (width / (to - from)) * columnDays * dayLength,
    };
    chart.data.datasets = source.series.lines.map((_, line) =>
      dataset(seen, line, { ...look, colour: colours.line(source.looks[line] ?? 1) }),
    );
    chart.update("none");
    placeMark();
  };
  const mark = chosenMark(plot);
  const placeMark = (): void => {
    const { top, bottom } = chart.chartArea;
    mark(chosen && spotOf(chart, seen, chosen), top, bottom);
  };
  update();
  // Only now, because a new chart measures its place at once.
  chart.options.onResize = () => {
    seen = { ...seen, isNarrow: plot.clientWidth < narrow };
    update();
  };

  return {
    canvas,
    seen: () => seen,
    show: (view, days) => {
      seen = { ...seen, view, days };
      update();
    },
    choose: (place) => {
      chosen = place;
      placeMark();
    },
    recolour: () => {
      colours = chartColours();
      update();
    },
    valueAt: (x, y) => ({
      time: chart.scales.x?.getValueForPixel(x) ?? 0,
      value: chart.scales.y?.getValueForPixel(y) ?? 0,
    }),
  };
}
