import { totalsOf } from "../../chart/values.ts";
import { type DigitTypo, digitTypo } from "../../format/digit-typo.ts";
import { once } from "../../format/lazily.ts";
import type { CountLine, SuspectedTypo } from "../../model/count-series.ts";
import type { Texts } from "../../texts/texts.ts";

/** A jump is large if it is this many times the usual change: with a typo that explains it, and without. */
const times = { explained: 3, unexplained: 6 } as const;
const smallestUsual = 3;
/** Part of a jump; if other counts of the board take up more than this, tickets were moved and there is no typo. */
const largestMove = 1 / 3;

/**
 * Counts that their neighbours prove to be typos, such as 144 between 18 and 12. A count is one where all of this holds:
 *
 * 1. The meetings before and after it are a week away and count the same line; over a gap anything may have happened.
 * 2. It jumps one way and comes back, and the difference that remains is small.
 * 3. The jump, there and back, is far above the usual change of the line: three times, if a wrong, missing, doubled or
 *    swapped digit explains it, else six times. 19 of 20 other changes of the line are at most the usual one, which is at
 *    least 3.
 * 4. The rest of the board does not take it up. Tickets that move to another state and on are no typo.
 *
 * `boardTotals` holds all tickets of each day; they are needed where the lines are only one column of a table.
 *
 * A true jump is kept, since it does not come back the week after; so is a count that is new or has no later neighbour yet.
 */
export function findSuspectedTypos(
  lines: readonly CountLine[],
  gapBefore: readonly boolean[],
  texts: Texts,
  boardTotals: readonly number[] = totalsOf(lines),
): SuspectedTypo[] {
  return lines.flatMap(({ values }, line) => {
    // Few lines have a jump for which they are needed.
    const changes = once(() => sortedChanges(values));
    return values.flatMap((count, at): SuspectedTypo[] => {
      const [before, after] = [values[at - 1] ?? null, values[at + 1] ?? null];
      if (count === null || before === null || after === null || gapBefore[at] || gapBefore[at + 1])
        return [];
      const [there, back] = [count - before, count - after];
      const jump = Math.min(Math.abs(there), Math.abs(back));
      const leastUsual = Math.max(smallestUsual, Math.abs(before - after));
      if (Math.sign(there) !== Math.sign(back) || jump <= times.explained * leastUsual) return [];
      const usual = Math.max(leastUsual, usualChange(changes(), there, back));
      if (jump <= times.explained * usual || isBalanced(values, boardTotals, at)) return [];
      const [low, high] = [Math.min(before, after) - usual, Math.max(before, after) + usual];
      const typo = digitTypo(count, Math.max(0, low), high, (before + after) / 2);
      if (typo === null && jump <= times.unexplained * usual) return [];
      return [{ line, at, reason: reason(count, before, after, typo, texts) }];
    });
  });
}

/** The sizes of all changes of a line from meeting to meeting, smallest first. */
function sortedChanges(values: readonly (number | null)[]): number[] {
  return values
    .flatMap((value, at) => {
      const before = values[at - 1] ?? null;
      return value === null || before === null ? [] : [Math.abs(value - before)];
    })
    .toSorted((a, b) => a - b);
}

/**
 * The change that 19 of 20 changes do not exceed, the two to and from the suspect left out; of few changes, the second
 * largest.
 */
function usualChange(changes: readonly number[], there: number, back: number): number {
  let rank = Math.floor((changes.length - 2) * 0.95) - 1;
  if (rank < 0) return 0;
  // A change left out that is not above this one moves the rank up by one; the smaller one must be first.
  for (const leftOut of [Math.abs(there), Math.abs(back)].toSorted((a, b) => a - b))
    if (leftOut <= (changes[rank] ?? 0)) rank += 1;
  return changes[rank] ?? 0;
}

/** Whether the other counts of the board moved the other way, there or back. */
function isBalanced(values: readonly (number | null)[], boardTotals: readonly number[], at: number): boolean {
  return [at - 1, at + 1].some((other) => {
    const jump = (values[at] ?? 0) - (values[other] ?? 0);
    const rest = (boardTotals[at] ?? 0) - (boardTotals[other] ?? 0) - jump;
    return Math.sign(rest) === -Math.sign(jump) && Math.abs(rest) > Math.abs(jump) * largestMove;
  });
}

function reason(
  count: number,
  before: number,
  after: number,
  typo: DigitTypo | null,
  { counts: { typo: words } }: Texts,
): string {
  const neighbours = words.neighbours(before, after);
  return typo ? `${neighbours}; ${words.meant(count, typo.meant, words.faults[typo.fault])}` : neighbours;
}
