import type { ChartView } from "../derive/chart-values.ts";
import type { Days } from "../derive/chart-walk.ts";
import type { ChartSource } from "../model/chart.ts";

/** What of a chart is in view, and how. */
export interface DrawnView {
  readonly source: ChartSource;
  readonly view: ChartView;
  readonly days: Days;
  /** Milliseconds since 1970, one a day of the series. */
  readonly times: readonly number[];
  readonly isNarrow: boolean;
}
