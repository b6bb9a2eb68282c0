import type { CountLine } from "../model/series.ts";

/** The sum of all lines on each day; what is not listed adds nothing. */
export function totalsOf(lines: readonly CountLine[]): number[] {
  return (lines[0]?.values ?? []).map((_, at) =>
    lines.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
}
