import { dateSeenFrom, mediumDate } from "../format/days.ts";
import { signed } from "../format/numbers.ts";
import type { ChartPoint } from "../model/chart.ts";

/** A count with where it comes from: `Open 166 on 14 Sep 2020, −7 since 24 Aug, when it was 173.` */
export function receiptText({ name, count, date, delta, doubt }: ChartPoint): string {
  const parts = [`${name} ${count} on ${mediumDate(date)}`];
  if (delta) {
    const { change, baseline } = delta;
    const column = baseline.column === undefined ? "" : ` in ${baseline.column}`;
    const since = dateSeenFrom(baseline.date, date);
    parts.push(`, ${signed(change)} since ${since}, when it was ${baseline.count}${column}`);
  } else parts.push(", not counted in the meeting before");
  parts.push(doubt === null ? "." : `. Doubtful: ${doubt}.`);
  return parts.join("");
}
