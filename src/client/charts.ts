import {
  Chart,
  type ChartDataset,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  type Point,
  PointElement,
  Tooltip,
} from "chart.js";
import { monthTicks } from "../format/chart-scale.ts";
import type { CountLine } from "../model/series.ts";

/** What the page says of a chart; see `components/Chart.tsx`. */
interface ChartData {
  readonly kind: "area" | "line";
  readonly unit: string;
  /** Milliseconds since 1970, one a meeting. */
  readonly times: readonly number[];
  readonly gapBefore: readonly boolean[];
  readonly lines: readonly CountLine[];
  /** Address of each meeting. */
  readonly meetings: readonly string[];
}

type TimePoint = Point | { x: number; y: null };

Chart.register(LineController, LineElement, PointElement, LinearScale, Filler, Tooltip);

const dayFormat = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const drawn = [...document.querySelectorAll<HTMLElement>("[data-chart]")].flatMap(
  (figure) => draw(figure) ?? [],
);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
  for (const { chart, data } of drawn) {
    applyColours(chart, data);
    chart.update("none");
  }
});

/** Puts an interactive chart in the place of a static drawing; a click leads to the meeting. */
function draw(figure: HTMLElement): { chart: Chart<"line", TimePoint[]>; data: ChartData } | undefined {
  const json = figure.querySelector('script[type="application/json"]')?.textContent;
  const plot = figure.querySelector<HTMLElement>(".plot");
  if (!json || !plot) return undefined;
  const data: ChartData = JSON.parse(json);
  const canvas = document.createElement("canvas");
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", plot.dataset.label ?? "");
  plot.replaceChildren(canvas);
  const chart = new Chart<"line", TimePoint[]>(canvas, {
    type: "line",
    data: { datasets: data.lines.map((line) => dataset(data, line)) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: "index", intersect: false },
      onClick: (_event, [nearest]) => {
        const point = nearest && chart.data.datasets[nearest.datasetIndex]?.data[nearest.index];
        const address = point && point.x !== null ? data.meetings[data.times.indexOf(point.x)] : undefined;
        if (address) location.assign(address);
      },
      scales: {
        x: {
          type: "linear",
          min: data.times[0] ?? 0,
          max: data.times.at(-1) ?? 1,
          afterBuildTicks: (axis) => {
            axis.ticks = monthTicks(axis.min, axis.max, Math.floor(axis.width / 70)).map(
              ({ time, label }) => ({ value: time, label }),
            );
          },
          ticks: { autoSkip: false, callback: (_value, index, ticks) => ticks[index]?.label ?? "" },
          grid: { display: false },
        },
        y: {
          stacked: data.kind === "area",
          beginAtZero: true,
          ticks: { precision: 0 },
          border: { display: false },
        },
      },
      plugins: {
        tooltip: {
          callbacks: {
            title: ([item]) => (item ? dayFormat.format(item.parsed.x ?? 0) : ""),
            footer: (items) =>
              data.kind === "area"
                ? `Total: ${items.reduce((sum, item) => sum + (item.parsed.y ?? 0), 0)} ${data.unit}`
                : "",
          },
        },
      },
    },
  });
  applyColours(chart, data);
  chart.update("none");
  return { chart, data };
}

/** A missing week becomes a point without a value, so that nothing is drawn across it. */
function dataset(
  { kind, times, gapBefore }: ChartData,
  { name, values }: CountLine,
): ChartDataset<"line", TimePoint[]> {
  const data = times.flatMap((time, at): TimePoint[] => {
    const point = { x: time, y: values[at] ?? null } as TimePoint;
    const before = times[at - 1];
    return gapBefore[at] && before !== undefined ? [{ x: (before + time) / 2, y: null }, point] : [point];
  });
  const hasRoom = kind === "line" && times.length < 100;
  // A week between two gaps would be a line of no length.
  const isAlone = (index: number): boolean =>
    (data[index - 1]?.y ?? null) === null && (data[index + 1]?.y ?? null) === null;
  return {
    label: name,
    data,
    fill: kind === "area" ? "stack" : false,
    clip: 6,
    borderWidth: 1.5,
    pointRadius: ({ dataIndex }) => (hasRoom || isAlone(dataIndex) ? 2.5 : 0),
    pointHoverRadius: 4,
    spanGaps: false,
  };
}

/** Colours come from the style sheet, so that they follow light and dark. */
function applyColours(chart: Chart<"line", TimePoint[]>, { kind }: ChartData): void {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  for (const [index, line] of chart.data.datasets.entries()) {
    const colour = token(`--series-${(index % 8) + 1}`);
    line.borderColor = colour;
    line.pointBackgroundColor = colour;
    line.backgroundColor = kind === "area" ? `color-mix(in srgb, ${colour} 55%, transparent)` : colour;
  }
  for (const scale of Object.values(chart.options.scales ?? {})) {
    if (!scale) continue;
    scale.ticks = { ...scale.ticks, color: token("--muted") };
    scale.grid = { ...scale.grid, color: token("--rule") };
  }
}
