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
import type { ChartPosition, DayRange } from "../../chart/navigation.ts";
import { valueTicks } from "../../chart/scale.ts";
import {
  type ChartView,
  columnDays,
  fullView,
  isStacked,
  roomBeside,
  type TimeSpan,
  timeSpan,
  valueRange,
} from "../../chart/values.ts";
import { epochMillis } from "../../format/days.ts";
import type { ChartSource } from "../../model/chart.ts";
import { chosenMark } from "./chosen-mark.ts";
import { chartColours } from "./colours.ts";
import type { DrawnView } from "./dataset.ts";
import { dataset, type TimePoint } from "./dataset.ts";
import { chartMarks, spotOf } from "./marks.ts";
import { axisWidth, chartScales } from "./scales.ts";
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
  /** Days without any meeting end before they begin. `span` is the time axis; null fits all of the chart. */
  readonly show: (view: ChartView, days: DayRange, span: TimeSpan | null) => void;
  readonly choose: (place: ChartPosition | null) => void;
  /** Draws again in the colours of the moment. */
  readonly recolour: () => void;
  /** Whether a point is so near to a place of the canvas that a reader means it. */
  readonly isNear: (point: ChartPosition, x: number, y: number) => boolean;
  /** The day and value at a place of the canvas. */
  readonly valueAt: (x: number, y: number) => { readonly time: number; readonly value: number };
}

/** Below this width the names at the right end give way to numbers; the style sheet knows the same one. */
const narrow = 560;
const valueTickCount = 4;
/** In pixels; of a few days a column would else be a wall. */
const widestColumn = 64;
/** In pixels, to the left and right of a point. */
const reach = 24;
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
    span: null,
    isNarrow: plot.clientWidth < narrow,
  };
  let chosen: ChartPosition | null = null;
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
    const { from, to } = seen.span
      ? roomBeside(seen.span.from, seen.span.to)
      : timeSpan(source, times[0] ?? 0, times.at(-1) ?? 0);
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
      y.grid = { color: colours.rule, drawTicks: false };
    }
    chart.options.layout = { padding: { top: 14, right } };
    const look = {
      lowest: values[0] ?? 0,
      highest: values.at(-1) ?? 1,
      columnWidth: Math.min((width / (to - from)) * columnDays * dayLength, widestColumn),
    };
    chart.data.datasets = source.series.lines.map((_, line) =>
      dataset(seen, line, { ...look, colour: colours.line(source.lineStyles[line] ?? 1) }),
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
    show: (view, days, span) => {
      seen = { ...seen, view, days, span };
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
    isNear: (point, x, y) => {
      const { left, right, top, bottom } = chart.chartArea;
      const spot = spotOf(chart, seen, point);
      const isInside = x >= left && x <= right && y >= top && y <= bottom;
      return isInside && spot !== null && Math.abs(spot.x - x) <= reach;
    },
    valueAt: (x, y) => ({
      time: chart.scales.x?.getValueForPixel(x) ?? 0,
      value: chart.scales.y?.getValueForPixel(y) ?? 0,
    }),
  };
}
