import {
  BarController,
  BarElement,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from "chart.js";
import {
  type ChartDescription,
  describeChart,
  describedPoint,
  type ShownPart,
  wholeChart,
} from "../../chart/chart-description.ts";
import type { ChartPosition } from "../../chart/navigation.ts";
import { isColumnar } from "../../chart/values.ts";
import type { ChartSource } from "../../model/chart.ts";
import type { ChartReading } from "../../texts/texts.ts";
import { chosenMark } from "./chosen-mark.ts";
import { chartColours } from "./colours.ts";
import { datasets, type TimePoint } from "./dataset.ts";
import { chartMarks, type Pixel, pixelOf } from "./marks.ts";
import { axisWidth, chartScales } from "./scales.ts";

Chart.register(LineController, LineElement, PointElement, BarController, BarElement, LinearScale);

export interface LiveChart {
  readonly canvas: HTMLCanvasElement;
  readonly source: ChartSource;
  readonly shown: () => ShownPart;
  readonly show: (part: ShownPart) => void;
  /** Marks a point and returns its place; null removes the mark. */
  readonly choose: (position: ChartPosition | null) => Pixel | null;
  /** Draws the chart again in the current colours. */
  readonly recolour: () => void;
  /** Whether a place of the canvas is close enough to a point to mean it. */
  readonly isNear: (position: ChartPosition, x: number, y: number) => boolean;
  /** The day and value at a place of the canvas. */
  readonly valueAt: (x: number, y: number) => { readonly time: number; readonly value: number };
}

/** Below this width numbers take the place of the names at the right end; the style sheet has the same width. */
const narrow = 560;
const right = { names: 144, numbers: 20 };
/** Pixels for each time tick. */
const timeTickWidth = 56;
/** In pixels, to the left and right of a point. */
const reach = 24;

/** An interactive chart on a new canvas inside `plot`, whose place and size the style sheet sets. */
export function liveChart(plot: HTMLElement, source: ChartSource, { dates }: ChartReading): LiveChart {
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  plot.append(canvas);
  let shown = wholeChart(source);
  let chosen: ChartPosition | null = null;
  let colours = chartColours();
  const isNarrow = (): boolean => plot.clientWidth < narrow;
  const padding = () => ({ top: 14, right: isNarrow() ? right.numbers : right.names });
  const width = (): number => Math.max(plot.clientWidth - axisWidth - padding().right, 1);
  const describe = (): ChartDescription =>
    describeChart(source, shown, Math.floor(width() / timeTickWidth), dates);
  let description = describe();
  const chart = new Chart<"line" | "bar", TimePoint[]>(canvas, {
    type: isColumnar(source) ? "bar" : "line",
    data: { datasets: [] },
    plugins: [chartMarks(() => ({ source, description, isNarrow: isNarrow(), colours }))],
    options: {
      animation: false,
      normalized: true,
      parsing: false,
      maintainAspectRatio: false,
      events: [],
      scales: chartScales(source, description, colours),
    },
  });

  const update = (): void => {
    description = describe();
    chart.options.scales = chartScales(source, description, colours);
    chart.options.layout = { padding: padding() };
    chart.data.datasets = datasets(source, description, width(), colours);
    chart.update("none");
    placeMark();
  };
  const mark = chosenMark(plot);
  const placeMark = (): Pixel | null => {
    const { top, bottom } = chart.chartArea;
    const point = chosen && describedPoint(description, chosen);
    const pixel = point && pixelOf(chart, point);
    mark(pixel, top, bottom);
    return pixel;
  };
  update();
  // Set only now because a new chart reports its first size at once.
  chart.options.onResize = update;

  return {
    canvas,
    source,
    shown: () => shown,
    show: (part) => {
      shown = part;
      update();
    },
    choose: (position) => {
      chosen = position;
      return placeMark();
    },
    recolour: () => {
      colours = chartColours();
      update();
    },
    isNear: (position, x, y) => {
      const { left, right: end, top, bottom } = chart.chartArea;
      const point = describedPoint(description, position);
      const isInside = x >= left && x <= end && y >= top && y <= bottom;
      return isInside && point !== null && Math.abs(pixelOf(chart, point).x - x) <= reach;
    },
    valueAt: (x, y) => ({
      time: chart.scales.x?.getValueForPixel(x) ?? 0,
      value: chart.scales.y?.getValueForPixel(y) ?? 0,
    }),
  };
}
