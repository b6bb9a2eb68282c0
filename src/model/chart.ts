import type { CountSeries } from "./count-series.ts";
import type { Delta } from "./delta.ts";
import type { IsoDate } from "./meeting.ts";

/**
 * `area`: the lines are stacked, the first one at the bottom; `columns`: the same as a column for each meeting, for series too
 * short for an area; `bars`: the change of the line from meeting to meeting.
 */
export type ChartKind = "area" | "columns" | "line" | "bars";

/** Where the page of a meeting shows the counts of a chart. */
export type ChartCells =
  | { readonly board: "tickets" | "queues" }
  | {
      readonly board: "attendance" | "actions";
      /** Of the meetings; null for the first one. */
      readonly series: string | null;
    }
  | {
      readonly board: "releases";
      /** The column of each day as its minutes write it; null where they do not list it. */
      readonly columns: readonly (string | null)[];
    };

/** A change of the table of counts itself, such as a state that it gained. */
export interface ChartNote {
  readonly date: IsoDate;
  readonly text: string;
}

/** What a chart is drawn from, both at build time and in a browser. */
export interface ChartSource {
  readonly kind: ChartKind;
  /** What is counted, such as `tickets`. */
  readonly unit: string;
  readonly series: CountSeries;
  /** For each line and each day the delta that the tables show; null where they show none. */
  readonly deltas: readonly (readonly (Delta | null)[])[];
  /** For each line the number of its style, from 1; a name has the same one on every chart. */
  readonly lineStyles: readonly number[];
  readonly cells: ChartCells;
  readonly notes: readonly ChartNote[];
}

/** One count of a chart with its delta. */
export interface ChartPoint {
  readonly name: string;
  readonly date: IsoDate;
  readonly count: number;
  readonly delta: Delta | null;
  /** The column that the delta is measured from, if it is of another release; otherwise null. */
  readonly continued: string | null;
  /** Why its neighbours prove it to be a typo; null where they do not. */
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
  /** For each line its outline and the path that it fills, and the same of its faint ways across gaps; empty for none. */
  readonly lines: readonly {
    readonly outline: string;
    readonly filled: string;
    readonly bridge: string;
    readonly bridgeFilled: string;
  }[];
  /** Whether a line has a faint way across a gap. */
  readonly hasBridges: boolean;
  /** Names at the right end of the lines, moved apart where they would overlap. */
  readonly endLabels: readonly { readonly line: number; readonly name: string; readonly at: string }[];
  readonly suspectedTypos: readonly { readonly x: string; readonly y: string }[];
  /** The places of the notes. */
  readonly notes: readonly string[];
  /** False where there are too many notes for numbers, so that short ticks mark them. */
  readonly areNotesNumbered: boolean;
  /** Their numbers; those that would overlap share one label, such as `3–6`. */
  readonly noteLabels: readonly { readonly text: string; readonly at: string }[];
}

/** A chart with everything that its page, its CSV and its JSON show. */
export interface Chart extends ChartSource {
  readonly id: string;
  readonly title: string;
  /** What the latest counts say, computed from them; null where there are none. */
  readonly sentence: string | null;
  /** The counts that are suspected typos. */
  readonly suspectedTypos: readonly ChartPoint[];
  readonly rows: readonly ChartRow[];
  /** Null where the table says as much: every count is zero, or a release was listed too seldom. */
  readonly drawing: ChartDrawing | null;
  /** All charts of a release share a file. */
  readonly csvPath: string;
  /** Null for a release, whose page and CSV hold the same. */
  readonly jsonPath: string | null;
  /** A picture for other places; null for a release without a drawing. */
  readonly svgPath: string | null;
  /** The packed chart that a browser draws, as JSON; see `packChart`. */
  readonly data: string;
}
