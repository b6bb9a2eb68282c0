import { daysBetween } from "../../format/days/days.ts";
import type { CountSeries } from "../../model/count-series.ts";
import type { StateFlow } from "../../model/durations-page.ts";

/** The newest days of a series, as many of them at most. */
export function newestDays(series: CountSeries, length: number): CountSeries {
  const start = Math.max(0, series.dates.length - length);
  return {
    dates: series.dates.slice(start),
    gapBefore: series.gapBefore.slice(start),
    lines: series.lines.map(({ name, values }) => ({ name, values: values.slice(start) })),
    suspectedTypos: series.suspectedTypos.flatMap((typo) =>
      typo.at >= start ? [{ ...typo, at: typo.at - start }] : [],
    ),
  };
}

/**
 * What the counts of each state say about its tickets. Suspected typos are left out, and so are states that were not counted
 * throughout, because a change of the table is no movement.
 */
export function stateFlows({ dates, lines, suspectedTypos }: CountSeries): StateFlow[] {
  const weeks = daysBetween(dates[0] ?? "", dates.at(-1) ?? "") / 7;
  return lines.flatMap(({ name, values }, line): StateFlow[] => {
    if (weeks <= 0 || values.includes(null)) return [];
    const typos = new Set(suspectedTypos.flatMap((typo) => (typo.line === line ? typo.at : [])));
    const counts = values.flatMap((value, at) => (value === null || typos.has(at) ? [] : value));
    const changes = counts.slice(1).map((count, at) => count - (counts[at] ?? count));
    const sumOf = (some: readonly number[]): number => some.reduce((sum, value) => sum + value, 0);
    const came = sumOf(changes.filter((change) => change > 0)) / weeks;
    const left = -sumOf(changes.filter((change) => change < 0)) / weeks;
    const average = counts.length > 0 ? sumOf(counts) / counts.length : 0;
    return [
      {
        state: name,
        average,
        cameAtLeast: came,
        leftAtLeast: left,
        weeksAtMost: came > 0 ? average / came : null,
      },
    ];
  });
}
