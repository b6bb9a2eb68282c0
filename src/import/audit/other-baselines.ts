// Reasons in which a change is compared with something other than the previous count.

import { daysBetween, durationInWords, mediumDate } from "../../format/days/days.ts";
import { signed, sumOf } from "../../format/numbers.ts";
import { type Clues, maxDaysInWeek, maxMeetingsBack, minRows } from "./clues.ts";
import { type IndexedMinutes, sameCount } from "./count-index.ts";
import { isPrintedTotal, summedCounts } from "./totals.ts";

/** A new release column counts from zero, but the computed change compares it with the previous column. */
export function restarted({ tableCounts, earlier, change: { printed, baseline } }: Clues): string | null {
  if (printed.board !== "releases" || printed.change !== printed.count || !baseline) return null;
  const previous = earlier.findLast(({ date }) => date === baseline.date);
  const previousColumns = new Set(previous?.counts.map(({ column }) => column));
  // A column such as Both keeps its name when the releases beside it change.
  const isNewTable = tableCounts.some(
    ({ column }) => column !== printed.column && !previousColumns.has(column),
  );
  const isNewColumn = baseline.column !== printed.column;
  const source = isNewColumn ? baseline.column : `the table of ${mediumDate(baseline.date)}`;
  return isNewColumn || isNewTable
    ? `it counts from zero, and the computed change compares with ${source}`
    : null;
}

/** All changes of the table fit the counts of older minutes. */
export function olderBaseline({ tableCounts, earlier, change: { baseline } }: Clues): string | null {
  const written = tableCounts.filter(({ change }) => change !== null);
  if (written.length < minRows || written.every(({ change }) => change === 0)) return null;
  const fits = (minutes: IndexedMinutes): boolean =>
    minutes.date !== baseline?.date &&
    written.every((count) => {
      const older = sameCount(minutes, count);
      return older !== undefined && count.count - older.count === count.change;
    });
  const found = earlier.slice(-maxMeetingsBack).findLast(fits);
  return found ? `it compares with ${mediumDate(found.date)}` : null;
}

/** A total of changes inherits the mistakes of the changes that it sums. */
export function wrongSum({ tableCounts, change: { printed } }: Clues): string | null {
  if (!isPrintedTotal(printed)) return null;
  const sum = sumOf(summedCounts(printed, tableCounts).flatMap(({ change }) => change ?? []));
  return sum === printed.change
    ? "it sums changes that are themselves wrong"
    : `the changes that it sums add up to ${signed(sum)}`;
}

/** The computed change spans several weeks; only ticket changes are meant to span one. */
export function longSpan({ change: { printed, baseline, date } }: Clues): string | null {
  if (!baseline || printed.board !== "tickets") return null;
  const days = daysBetween(baseline.date, date);
  return days > maxDaysInWeek
    ? `the previous minutes are ${durationInWords(days)} older, and it may count the last week only`
    : null;
}
