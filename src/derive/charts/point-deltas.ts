import type { CountSeries } from "../../model/count-series.ts";
import type { ComparedCount, Delta } from "../../model/delta.ts";
import type { IsoDate } from "../../model/meeting.ts";

/** For each line and each day of a series, the delta that the tables of that meeting show; null where they show none. */
export function pointDeltas(
  { dates, lines }: CountSeries,
  countsOn: (date: IsoDate) => readonly (ComparedCount | null)[],
): (Delta | null)[][] {
  const days = dates.map(
    (date) => new Map(countsOn(date).flatMap((count) => (count ? [[count.name, count.delta] as const] : []))),
  );
  return lines.map(({ name }) => days.map((deltas) => deltas.get(name) ?? null));
}
