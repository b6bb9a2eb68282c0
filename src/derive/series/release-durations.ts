import { daysBetween } from "../../format/days/days.ts";
import type { IsoDate } from "../../model/meeting.ts";
import type { ReleaseDuration, UsualDuration } from "../../model/release-pages.ts";
import { releaseSeries } from "../deltas/release-versions.ts";
import type { ReleaseHistory } from "./release-histories.ts";

/** Quartiles of fewer releases would say little. */
const fewestFinished = 4;

/**
 * How long a release has been listed. `tables` are the days of all release tables, and `dates` those that list it; both are
 * sorted.
 */
export function releaseDuration(dates: readonly IsoDate[], tables: readonly IsoDate[]): ReleaseDuration {
  const [first = "", last = ""] = [dates[0], dates.at(-1)];
  const weeks = Math.round(daysBetween(first, last) / 7);
  if (last === tables.at(-1)) return { weeks, kind: "underWay" };
  return { weeks, kind: first === tables[0] ? "startUnknown" : "finished" };
}

/** How long the releases of each release series usually take; a series of too few finished ones is left out. */
export function usualDurations(
  histories: readonly ReleaseHistory[],
  tables: readonly IsoDate[],
): ReadonlyMap<string, UsualDuration> {
  const bySeries = new Map<string, ReleaseDuration[]>();
  for (const { name, dates } of histories) {
    const series = releaseSeries(name);
    if (series === null) continue;
    const durations = bySeries.get(series) ?? [];
    bySeries.set(series, durations);
    durations.push(releaseDuration(dates, tables));
  }
  return new Map(
    [...bySeries].flatMap(([series, durations]) => {
      const usual = usualDuration(durations);
      return usual ? [[series, usual]] : [];
    }),
  );
}

/** How long releases usually take; null for too few finished ones. */
export function usualDuration(durations: readonly ReleaseDuration[]): UsualDuration | null {
  const weeks = durations
    .flatMap((duration) => (duration.kind === "finished" ? duration.weeks : []))
    .toSorted((a, b) => a - b);
  if (weeks.length < fewestFinished) return null;
  // The values themselves, not between them, so that at least half of all lie from `low` to `high`.
  const quantile = (part: number): number => weeks[Math.ceil(weeks.length * part) - 1] ?? 0;
  return { count: weeks.length, low: quantile(0.25), median: quantile(0.5), high: quantile(0.75) };
}
