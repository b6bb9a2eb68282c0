import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Walk, walkGroups, withCheckpoints } from "../../../src/format/reuse/checkpoints.ts";

interface Crate {
  readonly weight: number;
}

let stepCount = 0;

/** Running totals of the weights: each depends on all crates before. */
function sums(sum = 0): Walk<Crate, number> {
  let total = sum;
  return {
    step({ weight }) {
      stepCount += 1;
      total += weight;
      return total;
    },
    copy: () => sums(total),
  };
}

function crates(count: number): Crate[] {
  return Array.from({ length: count }, (_, at) => ({ weight: at % 7 }));
}

/** The number of steps that some work takes. */
function stepsOf(work: () => void): number {
  stepCount = 0;
  work();
  return stepCount;
}

describe("walking a list again", () => {
  test("takes no step if the list is the same", () => {
    const [sumsOf, list] = [withCheckpoints(() => sums()), crates(3000)];
    expect(stepsOf(() => sumsOf(list))).toBe(3000);
    expect(stepsOf(() => sumsOf([...list]))).toBe(0);
  });

  test("takes only the steps after the last checkpoint if the last item changed", () => {
    const [sumsOf, list] = [withCheckpoints(() => sums()), crates(3400)];
    sumsOf(list);
    expect(stepsOf(() => sumsOf(list.with(-1, { weight: 9 })))).toBe(400);
  });

  test("takes only the steps after an item that changes again", () => {
    const [sumsOf, list] = [withCheckpoints(() => sums()), crates(3400)];
    sumsOf(list);
    sumsOf(list.with(-3, { weight: 8 }));
    expect(stepsOf(() => sumsOf(list.with(-3, { weight: 9 })))).toBe(3);
  });

  test("takes all steps if the context changed", () => {
    const [sumsOf, list] = [withCheckpoints((start: number) => sums(start)), crates(1200)];
    sumsOf(list, 0);
    expect(stepsOf(() => sumsOf(list, 1))).toBe(1200);
  });

  test("gives the results of a first walk, whatever changed", () => {
    const sumsOf = withCheckpoints(() => sums());
    let list = crates(3200);
    const change = fc.record({
      at: fc.nat(3300),
      removed: fc.nat(3),
      added: fc.array(fc.record({ weight: fc.nat(9) }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(change, ({ at, removed, added }) => {
        list = list.toSpliced(at, removed, ...added);
        let sum = 0;
        expect(sumsOf(list)).toEqual(list.map(({ weight }) => (sum += weight)));
      }),
    );
  });
});

test("each group has totals of its own, also in a copy", () => {
  const walk = walkGroups(
    ({ weight }: Crate) => (weight > 5 ? "heavy" : "light"),
    () => sums(),
  );
  const weights = [1, 8, 2, 9];
  expect(weights.map((weight) => walk.step({ weight }))).toEqual([1, 8, 3, 17]);
  const copy = walk.copy();
  expect([walk.step({ weight: 3 }), copy.step({ weight: 6 }), walk.step({ weight: 6 })]).toEqual([6, 23, 23]);
});
