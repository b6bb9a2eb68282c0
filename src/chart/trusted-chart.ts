import type { ChartSource } from "../model/chart.ts";
import type { CountSeries } from "../model/count-series.ts";

/** The days on which a count of the line is a suspected typo. */
export function typoDays({ suspectedTypos }: CountSeries, line: number): ReadonlySet<number> {
  return new Set(suspectedTypos.filter((typo) => typo.line === line).map(({ at }) => at));
}

/**
 * The points to mark as doubtful. A suspected typo also makes the change after it doubtful, which the bars of changes show.
 */
export function doubtfulDays({
  kind,
  series,
}: ChartSource): readonly { readonly line: number; readonly at: number }[] {
  return series.suspectedTypos.flatMap(({ line, at }) =>
    (kind === "bars" ? [at, at + 1] : [at]).map((day) => ({ line, at: day })),
  );
}

/**
 * The chart as its lines are drawn: in the middle of its neighbours in place of each suspected typo, so that the lines stacked
 * on it stay where they are, and without the changes that a suspected typo causes.
 */
export function withoutSuspectedTypos(chart: ChartSource): ChartSource {
  const { series, deltas } = chart;
  if (series.suspectedTypos.length === 0) return chart;
  const doubtful = new Set(doubtfulDays(chart).map(({ line, at }) => `${line} ${at}`));
  const lines = series.lines.map((line, index) => {
    const typos = typoDays(series, index);
    return {
      ...line,
      values: line.values.map((value, at) => (typos.has(at) ? middle(line.values, typos, at) : value)),
    };
  });
  const trustedDeltas = deltas.map((onDays, line) =>
    onDays.map((delta, at) => (doubtful.has(`${line} ${at}`) ? null : delta)),
  );
  return { ...chart, series: { ...series, lines }, deltas: trustedDeltas };
}

/** The mean of the nearest trusted counts before and after a day; null if there is none. */
function middle(values: readonly (number | null)[], typos: ReadonlySet<number>, at: number): number | null {
  const isTrusted = (value: number | null, day: number): boolean => value !== null && !typos.has(day);
  const before = values.findLast((value, day) => day < at && isTrusted(value, day)) ?? null;
  const after = values.find((value, day) => day > at && isTrusted(value, day)) ?? null;
  if (before === null || after === null) return before ?? after;
  return (before + after) / 2;
}
