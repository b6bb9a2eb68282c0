import type { ChartOptions } from "chart.js";
import type { ChartDescription } from "../../chart/chart-description.ts";
import { isColumnar } from "../../chart/values.ts";
import type { ChartSource } from "../../model/chart.ts";
import type { ChartColours } from "./colours.ts";

/** As wide as beside the static drawing, so that all charts of a page share one time axis. */
export const axisWidth = 48;

type Scales = NonNullable<ChartOptions<"line" | "bar">["scales"]>;

/** The axes of a description. Chart.js would choose other ticks. */
export function chartScales(
  source: ChartSource,
  { time, timeTicks, values, valueTicks }: ChartDescription,
  colours: ChartColours,
): Scales {
  // The same as in the static drawing.
  const text = { color: colours.muted, font: { family: colours.font, size: 12 } };
  return {
    x: {
      // Times are milliseconds, and the ticks are our own, so Chart.js needs no axis of dates.
      type: "linear",
      min: time.from,
      max: time.to,
      offset: false,
      grid: { display: false },
      stacked: isColumnar(source),
      ticks: {
        ...text,
        maxRotation: 0,
        autoSkip: false,
        callback: (_value, index) => timeTicks[index]?.label ?? "",
      },
      afterBuildTicks: (axis) => {
        axis.ticks = timeTicks.map((tick) => ({ value: tick.time }));
      },
    },
    y: {
      min: values.low,
      max: values.high,
      stacked: source.kind === "columns",
      border: { display: false },
      grid: { color: colours.rule, drawTicks: false },
      afterFit: (axis) => {
        axis.width = axisWidth;
      },
      ticks: {
        ...text,
        padding: 8,
        callback: (_value, index) => valueTicks[index]?.label ?? "",
      },
      afterBuildTicks: (axis) => {
        axis.ticks = valueTicks.map(({ value }) => ({ value }));
      },
    },
  };
}
