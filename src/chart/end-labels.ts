import type { ChartSource } from "../model/chart.ts";
import { spreadApart } from "./scale.ts";
import { type Band, type ChartView, isStacked } from "./values.ts";

const longestName = 20;

/** The name of a line at its right end, in the middle of the values from `low` to `high`. */
export interface EndLabel extends Band {
  /** Index of the line. */
  readonly line: number;
  /** Shortened where it is long. */
  readonly name: string;
}

/**
 * A label for each line that has a band on the last day. A line that ended before, or an area without height, has its name in
 * the legend alone; bars have no end labels.
 */
export function describeEndLabels(
  chart: ChartSource,
  { lines }: ChartView,
  lastBands: readonly (Band | null)[],
): EndLabel[] {
  if (chart.kind === "bars") return [];
  return lines.flatMap((line) => {
    const band = lastBands[line];
    if (!band || (isStacked(chart) && band.low === band.high)) return [];
    const { low, high } = isStacked(chart) ? band : { low: band.high, high: band.high };
    return [{ line, name: shortened(chart.series.lines[line]?.name ?? ""), low, high }];
  });
}

interface Labelled {
  readonly lines: readonly unknown[];
  readonly endLabels: readonly EndLabel[];
}

/** The labels with their places, at least `gap` apart, from 0 to `end`; none where there are more lines than would fit. */
export function placeEndLabels(
  { lines, endLabels }: Labelled,
  place: (value: number) => number,
  gap: number,
  end: number,
): (EndLabel & { readonly at: number })[] {
  if (lines.length > end / gap) return [];
  const places = spreadApart(
    endLabels.map(({ low, high }) => (place(low) + place(high)) / 2),
    gap,
    end,
  );
  return endLabels.map((label, index) => ({ ...label, at: places[index] ?? 0 }));
}

function shortened(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}
