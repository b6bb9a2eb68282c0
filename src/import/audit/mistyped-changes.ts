// Reasons in which a count or a change was mistyped.

import { daysBetween, mediumDate } from "../../format/days/days.ts";
import { digitTypo } from "../../format/digit-typo.ts";
import { type Clues, maxDaysInWeek } from "./clues.ts";
import { latestWith, sameCount } from "./count-index.ts";

/** With another count, both this change and the next one would be right. */
export function mistypedCount({ change: { printed, baseline }, later }: Clues): string | null {
  const next = later && sameCount(later, printed);
  if (!later || !baseline || printed.change === null || !next || next.change === null) return null;
  const meant = baseline.count + printed.change;
  // A column that starts with changes of zero, and then counts from zero, shows nothing.
  if (meant <= 0 || meant === printed.count || next.count - next.change !== meant) return null;
  return `${printed.count} is a typo for ${meant}, which fits this change and that of ${mediumDate(later.date)}`;
}

/** The previous count is a typo, and this change compares with the count that was meant. */
export function mistypedBaseline({ change: { printed, baseline }, earlier }: Clues): string | null {
  const index = earlier.findLastIndex(({ date }) => date === baseline?.date);
  const previous = earlier[index];
  const typo = previous && sameCount(previous, printed);
  const older = latestWith(earlier.slice(0, Math.max(index, 0)), printed);
  const start = older && sameCount(older, printed);
  if (!previous || !start || printed.change === null || typo?.change === null || typo?.change === undefined)
    return null;
  const meant = start.count + typo.change;
  if (meant <= 0 || meant === typo.count || printed.count - printed.change !== meant) return null;
  return `${typo.count} of ${mediumDate(previous.date)} is a typo for ${meant}, which fits this change and that one`;
}

/** A change of one, or a change over several weeks, may have the opposite sign by chance. */
export function wrongSign({ change: { printed, computed, baseline, date } }: Clues): string | null {
  if (computed === null || !baseline || daysBetween(baseline.date, date) > maxDaysInWeek) return null;
  return Math.abs(computed) > 1 && printed.change === -computed ? "its sign is wrong" : null;
}

/** Reports no other typos of digits: any small number is one wrong digit away from any other. */
export function extraDigit({ change: { printed, computed } }: Clues): string | null {
  if (computed === null || printed.change === null || Math.sign(computed) !== Math.sign(printed.change))
    return null;
  const [typed, meant] = [Math.abs(printed.change), Math.abs(computed)];
  const isLonger = String(typed).length > String(meant).length;
  return isLonger && digitTypo(typed, meant, meant, meant) ? "it has a digit too many" : null;
}
