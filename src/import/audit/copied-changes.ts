// Reasons in which changes were copied from older minutes, or not filled in.

import { mediumDate } from "../../format/days/days.ts";
import { type Clues, maxMeetingsBack, minRows } from "./clues.ts";
import { latestWith, sameCount } from "./count-index.ts";

/** Counts and changes of the whole table equal those of older minutes. */
export function copiedTable({ tableCounts, earlier }: Clues): string | null {
  if (tableCounts.length < minRows || tableCounts.every(({ change }) => !change)) return null;
  const source = earlier.slice(-maxMeetingsBack).findLast((minutes) =>
    tableCounts.every((count) => {
      const same = sameCount(minutes, count);
      return same?.count === count.count && same.change === count.change;
    }),
  );
  return source ? `the whole table was copied from ${mediumDate(source.date)}` : null;
}

/** Count and change equal those of the previous minutes. */
export function copiedRow({ earlier, change: { printed } }: Clues): string | null {
  const previous = latestWith(earlier, printed);
  const same = previous && sameCount(previous, printed);
  const isCopy = same?.count === printed.count && same.change === printed.change && printed.change !== 0;
  return previous && isCopy ? `the row was copied from ${mediumDate(previous.date)}` : null;
}

/** The changes of the whole table equal those of the previous minutes, but the counts do not. */
export function copiedChanges({ tableCounts, earlier, change }: Clues): string | null {
  const previous = latestWith(earlier, change.printed);
  if (!previous || tableCounts.filter((count) => count.change).length < minRows) return null;
  const isCopy = tableCounts.every((count) => sameCount(previous, count)?.change === count.change);
  return isCopy ? `all changes of the table were copied from ${mediumDate(previous.date)}` : null;
}

/** All changes are zero or unreadable. */
export function unfilledTable({ tableCounts }: Clues): string | null {
  const isUnfilled =
    tableCounts.length >= minRows && tableCounts.every(({ change }) => change === 0 || change === null);
  return isUnfilled ? "the changes of the table were not filled in" : null;
}
