import type { ChartOptions } from "chart.js";
import { timeTicks } from "../../chart/scale.ts";
import { isStacked } from "../../chart/values.ts";
import { signed } from "../../format/numbers.ts";
import type { DrawnView } from "./dataset.ts";

/** As wide as beside the static drawing, so that all charts of a page share one time axis. */
export const axisWidth = 48;

/** Axes as in the static drawing: days reckoned in UTC, and whole numbers from 0. Their ends follow the view. */
export function chartScales(seen: () => DrawnView): NonNullable<ChartOptions<"line" | "bar">["scales"]> {
  const { source } = seen();
  const isColumn = source.kind === "bars" || source.kind === "columns";
  return {
    x: {
      type: "time",
      offset: false,
      time: { minUnit: "day", isoWeekday: true },
      grid: { display: false },
      stacked: isColumn,
      ticks: {
        maxRotation: 0,
        autoSkip: false,
        callback: (_value, index, ticks) => ticks[index]?.label ?? "",
      },
      afterBuildTicks: (axis) => {
        axis.ticks = timeTicks(axis.min, axis.max, Math.floor(axis.width / 56)).map(({ time, label }) => ({
          value: time,
          label,
        }));
      },
    },
    y: {
      stacked: isStacked(source),
      border: { display: false },
      afterFit: (axis) => {
        axis.width = axisWidth;
      },
      ticks: {
        padding: 8,
        callback: (value) =>
          source.kind === "bars" ? signed(Number(value)) : `${value}${seen().view.isShare ? "%" : ""}`,
      },
    },
  };
}
