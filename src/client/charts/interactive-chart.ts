import type { ShownPart } from "../../chart/chart-description.ts";
import type { ChartSource } from "../../model/chart.ts";
import { chartReading } from "../../texts/en/charts/chart-reading.ts";
import { liveChart } from "./live-chart.ts";
import { readPoints } from "./point-reader.ts";

/** A chart that is drawn in the browser and can be read point by point. */
export interface InteractiveChart {
  /** Shows another part; nothing happens if it is the same. */
  readonly show: (part: ShownPart) => void;
  /** Draws the chart again in the current colours. */
  readonly recolour: () => void;
}

/**
 * Draws a chart over the static drawing, which remains for print. `say` takes the text below the chart: null for the hint on
 * how to read it.
 */
export function interactiveChart(
  plot: HTMLElement,
  source: ChartSource,
  basePath: string,
  say: (text: string | null) => void,
): InteractiveChart {
  const live = liveChart(plot, source, chartReading);
  const viewChanged = readPoints(live, plot, basePath, say, chartReading);
  return {
    show: (part) => {
      if (JSON.stringify(part) === JSON.stringify(live.shown())) return;
      live.show(part);
      viewChanged();
    },
    recolour: live.recolour,
  };
}
