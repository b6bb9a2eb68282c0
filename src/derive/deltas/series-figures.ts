import type { CountSeries } from "../../model/count-series.ts";
import type { ComparedCount } from "../../model/delta.ts";
import type { IsoDate } from "../../model/meeting.ts";
import { compare } from "./compare-board.ts";

/** The counts of a series that the build itself makes, by day, each compared with the day before it in the series. */
export function seriesFigures({ dates, lines }: CountSeries): ReadonlyMap<IsoDate, readonly ComparedCount[]> {
  return new Map(
    dates.map((date, at) => [
      date,
      lines.flatMap(({ name, values }): ComparedCount[] => {
        const [count, before] = [values[at] ?? null, values[at - 1] ?? null];
        const day = dates[at - 1];
        if (count === null) return [];
        const baseline = day === undefined || before === null ? null : { date: day, count: before };
        return [compare(name, count, baseline, "first")];
      }),
    ]),
  );
}
