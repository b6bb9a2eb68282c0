import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DutyRecord, triageShares } from "../../../src/derive/series/triage-shares.ts";
import { addDays } from "../../../src/format/days/dates.ts";

const day = (week: number): string => addDays("2020-01-06", week * 7);

/** Somebody with turns in these weeks, who was with the team from the first to the last of the others. */
function record(turns: readonly number[], from: number, to: number): DutyRecord {
  return { turns: turns.map(day), from: day(from), to: day(to) };
}

describe("an even share", () => {
  test("is the same for those who were always there", () => {
    const shares = triageShares([record([0, 1, 2], 0, 9), record([3], 0, 9)]);
    expect(shares.map(({ expected }) => expected)).toEqual([2, 2]);
  });

  test("counts the turns while somebody was with the team", () => {
    const shares = triageShares([record([0, 1], 0, 3), record([2, 3], 2, 3)]);
    expect(shares.map(({ expected }) => expected)).toEqual([3, 1]);
  });

  const records = fc.array(
    fc
      .array(fc.nat({ max: 40 }), { minLength: 2, maxLength: 8 })
      .map((weeks) => weeks.toSorted((a, b) => a - b))
      .map((weeks) => record(weeks.slice(1), weeks[0] ?? 0, weeks.at(-1) ?? 0)),
    { maxLength: 8 },
  );

  test("adds up to the number of turns", () => {
    fc.assert(
      fc.property(records, (some) => {
        const total = triageShares(some).reduce((sum, { expected }) => sum + expected, 0);
        expect(total).toBeCloseTo(some.flatMap(({ turns }) => turns).length, 6);
      }),
    );
  });

  test("is what the definition says, turn by turn", () => {
    fc.assert(
      fc.property(records, (some) => {
        const turns = some.flatMap((one) => one.turns);
        const isThere = ({ from, to }: DutyRecord, on: string): boolean => from <= on && on <= to;
        const slow = some.map((one) =>
          turns
            .filter((on) => isThere(one, on))
            .reduce((sum, on) => sum + 1 / some.filter((other) => isThere(other, on)).length, 0),
        );
        for (const [at, { expected }] of triageShares(some).entries())
          expect(expected).toBeCloseTo(slow[at] ?? Number.NaN, 6);
      }),
    );
  });
});

describe("the longest gap", () => {
  test("is the most weeks between two turns", () => {
    expect(triageShares([record([0, 2, 9, 10], 0, 20)])[0]?.longestGap).toBe(7);
  });

  test("does not exist for one turn", () => {
    expect(triageShares([record([3], 0, 20)])[0]?.longestGap).toBeNull();
  });
});
