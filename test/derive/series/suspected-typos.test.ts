import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSuspectedTypos } from "../../../src/derive/series/suspected-typos.ts";
import { digitTypo } from "../../../src/format/digit-typo.ts";
import { english } from "../../../src/texts/en/texts.ts";

/** The suspected values of a line that was counted every week. */
function suspected(
  values: readonly (number | null)[],
  others: readonly (readonly number[])[] = [],
): unknown[] {
  const lines = [values, ...others].map((line, index) => ({ name: `Line ${index}`, values: line }));
  return findSuspectedTypos(
    lines,
    values.map(() => false),
    english,
  )
    .filter(({ line }) => line === 0)
    .map(({ at }) => values[at]);
}

describe("a count is a suspected typo", () => {
  test.each([
    ["with a digit too many", [18, 144, 12], [144]],
    ["with a missing digit", [162, 160, 16, 158, 161], [16]],
    ["with a wrong digit", [152, 153, 753, 155, 154], [753]],
    ["with two digits swapped", [152, 153, 513, 155, 154], [513]],
    ["where nothing explains it but it is far beyond everything else", [5, 6, 7, 90, 6, 5], [90]],
  ])("%s", (_, values, expected) => {
    expect(suspected(values)).toEqual(expected);
  });

  test("and its reason names the neighbours and what may have happened", () => {
    const [typo] = findSuspectedTypos(
      [{ name: "Open", values: [18, 144, 12] }],
      [false, false, false],
      english,
    );
    expect(typo?.reason).toBe("18 the week before, 12 the week after; 144 may be 14 with a digit too many");
  });
});

describe("a count is not a suspected typo", () => {
  test.each([
    ["where it stays as high", [150, 151, 1500, 1502, 1501]],
    ["where it is the first", [1500, 150, 151]],
    ["where nothing came after it yet", [150, 151, 1500]],
    ["where a neighbour did not list it", [150, null, 1500, 151]],
    ["where it jumps as others of its line do", [0, 25, 1, 30, 0, 28, 2, 27, 1, 29]],
    ["where it is small", [1, 3, 1, 4, 0, 5, 1]],
    ["where a jump of ten is less than what may happen", [157, 157, 147, 152, 146, 146]],
  ])("%s", (_, values) => {
    expect(suspected(values)).toEqual([]);
  });

  test("where the tickets came from another state and went back", () => {
    expect(suspected([1, 41, 1], [[60, 20, 60]])).toEqual([]);
  });

  test("where the tickets came from another column of the table and went back", () => {
    const lines = [{ name: "Open", values: [1, 16, 2] }];
    const weekly = [false, false, false];
    expect([
      findSuspectedTypos(lines, weekly, english).length,
      findSuspectedTypos(lines, weekly, english, [46, 45, 44]),
    ]).toEqual([1, []]);
  });

  test("where a week before or after it is missing", () => {
    const lines = [{ name: "Open", values: [18, 144, 12] }];
    expect([
      findSuspectedTypos(lines, [false, true, false], english),
      findSuspectedTypos(lines, [false, false, true], english),
    ]).toEqual([[], []]);
  });
});

test("ten times a quiet count among its neighbours is always found, and nothing else is", () => {
  const quiet = fc.array(fc.integer({ min: 140, max: 146 }), { minLength: 5, maxLength: 40 });
  fc.assert(
    fc.property(quiet, fc.nat(), (values, some) => {
      const at = 1 + (some % (values.length - 2));
      const typed = values.with(at, (values[at] ?? 0) * 10);
      expect([suspected(values), suspected(typed)]).toEqual([[], [typed[at]]]);
    }),
  );
});

test("two typos of one line are both found", () => {
  const year = Array.from({ length: 52 }, (_, week) => 150 + (week % 3));
  expect(suspected(year.with(10, 15).with(30, 1520))).toEqual([15, 1520]);
});

test("a wrong digit is undone by one step only", () => {
  expect(digitTypo(1234, 10, 20, 15)).toBeNull();
});
