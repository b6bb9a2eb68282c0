import type { Meeting } from "../../model/meeting.ts";
import type { Series } from "../../model/settings.ts";

/**
 * The series whose counts a chart of one line shows: the first one, or that which records them most often, if the first does
 * so less than half as often. `meetings` are those that record them.
 */
export function chartedSeries(
  meetings: readonly Meeting[],
  [first, ...others]: readonly [Series, ...Series[]],
): Series {
  const times = new Map<string, number>();
  for (const { series } of meetings) times.set(series, (times.get(series) ?? 0) + 1);
  const timesOf = ({ id }: Series): number => times.get(id) ?? 0;
  const most = others.reduce((best, one) => (timesOf(one) > timesOf(best) ? one : best), first);
  return timesOf(first) * 2 < timesOf(most) ? most : first;
}
