import { totalsOf } from "../../chart/values.ts";
import { digitTypo } from "../../format/digit-typo.ts";
import type { CountLine, SuspectedTypo } from "../../model/count-series.ts";

/** A jump is large if it is this many times as large as what is usual for the line, and for one without the shape of a slip. */
const times = { withShape: 3, withoutShape: 6 } as const;
const smallestUsual = 3;
/** The part of a jump that other counts of the board may take up before it is a move of tickets and no slip. */
const largestMove = 1 / 3;

/**
 * Counts that their neighbours prove to be slips, such as 144 between 18 and 12. A count is doubtful where all of this holds:
 *
 * 1. The meetings before and after it are a week away and count the same line; over a gap anything may have happened.
 * 2. It jumps one way and comes back, and what is left of the jump is small.
 * 3. The jump is far beyond what is usual for the line, there and back: three times, if a wrong, lost, doubled or swapped
 *    digit explains it, else six times. Usual is what 19 of 20 other changes of the line keep below, at least 3.
 * 4. The rest of the board does not take it up. Tickets that move to another state and on are no slip.
 *
 * `boardTotals` holds all tickets of each day; they are needed where the lines are only one column of a table.
 *
 * A true jump stays, since it does not come back the week after; so does what is new or has no neighbour yet.
 */
export function findSuspectedTypos(
  lines: readonly CountLine[],
  gapBefore: readonly boolean[],
  boardTotals: readonly number[] = totalsOf(lines),
): SuspectedTypo[] {
  return lines.flatMap(({ values }, line) =>
    values.flatMap((count, at): SuspectedTypo[] => {
      const [before, after] = [values[at - 1] ?? null, values[at + 1] ?? null];
      if (count === null || before === null || after === null || gapBefore[at] || gapBefore[at + 1])
        return [];
      const [there, back] = [count - before, count - after];
      const jump = Math.min(Math.abs(there), Math.abs(back));
      if (Math.sign(there) !== Math.sign(back) || jump === 0) return [];
      const least = Math.max(smallestUsual, Math.abs(before - after));
      if (jump <= times.withShape * least) return [];
      const usual = Math.max(least, usualChange(values, at));
      if (jump <= times.withShape * usual || isTakenUp(values, boardTotals, at)) return [];
      const [low, high] = [Math.min(before, after) - usual, Math.max(before, after) + usual];
      const slip = digitTypo(count, Math.max(0, low), high, (before + after) / 2);
      if (slip === null && jump <= times.withoutShape * usual) return [];
      return [{ line, at, reason: reason(count, before, after, slip) }];
    }),
  );
}

/** What 19 of 20 changes of a line keep below, those to and from the suspect left out; of few, all but the largest. */
function usualChange(values: readonly (number | null)[], suspect: number): number {
  const changes = values
    .flatMap((value, at) => {
      const before = values[at - 1] ?? null;
      return value === null || before === null || at === suspect || at === suspect + 1
        ? []
        : [Math.abs(value - before)];
    })
    .toSorted((a, b) => a - b);
  return changes[Math.floor(changes.length * 0.95) - 1] ?? 0;
}

/** Whether the other counts of the board moved the other way, there or back. */
function isTakenUp(values: readonly (number | null)[], boardTotals: readonly number[], at: number): boolean {
  return [at - 1, at + 1].some((other) => {
    const jump = (values[at] ?? 0) - (values[other] ?? 0);
    const rest = (boardTotals[at] ?? 0) - (boardTotals[other] ?? 0) - jump;
    return Math.sign(rest) === -Math.sign(jump) && Math.abs(rest) > Math.abs(jump) * largestMove;
  });
}

function reason(count: number, before: number, after: number, slip: ReturnType<typeof digitTypo>): string {
  const neighbours = `${before} the week before, ${after} the week after`;
  return slip ? `${neighbours}; ${count} may be ${slip.meant} with ${slip.fault}` : neighbours;
}
