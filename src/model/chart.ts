import type { CountSeries } from "./count-series.ts";
import type { Baseline, Delta } from "./delta.ts";
import type { IsoDate } from "./meeting.ts";

/**
 * `area`: the lines are stacked, the first one at the bottom; `columns`: the same as a column for each meeting, for series too
 * short for an area; `bars`: the change of the line from meeting to meeting.
 */
export type ChartKind = "area" | "columns" | "line" | "bars";

/** Where on a meeting's page the counts of a chart stand. */
export type ChartCells =
  | { readonly board: "tickets" | "queues" | "attendance" }
  | {
      readonly board: "releases";
      /** The column of each day as its minutes write it; null where they do not list it. */
      readonly columns: readonly (string | null)[];
    };

/** A point that is not compared with the point before it, such as the first one of a release; null if with nothing. */
export interface OddBaseline {
  readonly line: number;
  readonly at: number;
  readonly baseline: Baseline | null;
}

/** What happened to the table of counts itself, such as a state that it gained. */
export interface ChartNote {
  readonly date: IsoDate;
  readonly text: string;
}

/** What a chart is drawn from, at build time and in a browser alike. */
export interface ChartSource {
  readonly kind: ChartKind;
  /** What is counted, such as `tickets`. */
  readonly unit: string;
  readonly series: CountSeries;
  /** For each line the number of its look; a name has the same one on every chart. */
  readonly lineStyles: readonly number[];
  readonly cells: ChartCells;
  readonly oddBaselines: readonly OddBaseline[];
  readonly notes: readonly ChartNote[];
}

/** One count of a chart with its receipt. */
export interface ChartPoint {
  readonly name: string;
  readonly date: IsoDate;
  readonly count: number;
  readonly delta: Delta | null;
  /** Why its neighbours prove it to be a slip; null where they do not. */
  readonly suspectedTypo: string | null;
  /** The cell of the minutes that holds it. */
  readonly path: string;
}

/** One meeting of the table under a chart. */
export interface ChartRow {
  readonly date: IsoDate;
  readonly path: string;
  /** One a line; null where the meeting did not list it. */
  readonly points: readonly (ChartPoint | null)[];
}

/** A static drawing: paths in a square of 1000 by 1000, places in percent of the plot. */
export interface ChartDrawing {
  /** In pixels, ticks included; the width follows the page. */
  readonly height: number;
  readonly valueTicks: readonly { readonly label: string; readonly at: string; readonly isZero: boolean }[];
  readonly timeTicks: readonly { readonly label: string; readonly at: string; readonly isLast: boolean }[];
  /** One a line: its outline, and what it fills where it fills anything. */
  readonly lines: readonly { readonly outline: string; readonly filled: string }[];
  /** Names at the right end of the lines, moved apart where they would overlap. */
  readonly endLabels: readonly { readonly line: number; readonly name: string; readonly at: string }[];
  readonly suspectedTypos: readonly { readonly x: string; readonly y: string }[];
  /** Where the numbered notes stand. */
  readonly notes: readonly string[];
  /** Their numbers; those that would overprint each other are one label, such as `3–6`. */
  readonly noteLabels: readonly { readonly text: string; readonly at: string }[];
}

/** A chart as it is drawn, tabulated and told to programs. */
export interface Chart extends ChartSource {
  readonly id: string;
  readonly title: string;
  /** What the latest counts say, computed from them; null where there are none. */
  readonly sentence: string | null;
  /** The doubtful counts in words. */
  readonly suspectedTypos: readonly ChartPoint[];
  readonly rows: readonly ChartRow[];
  /** Null where nothing but zero was ever counted, which a table says as well. */
  readonly drawing: ChartDrawing | null;
  readonly csvPath: string;
  readonly jsonPath: string;
  /** What a browser draws it from, as JSON; see `packChart`. */
  readonly data: string;
}
