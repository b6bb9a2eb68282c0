import { describe, expect, test } from "vitest";
import { readChange, readCount } from "../../../src/import/counts/numbers.ts";

describe("a count", () => {
  test.each([
    ["166", 166],
    ["0", 0],
    ["**12**", 12],
    ["&#49;2", 12],
  ])("of %j is %i", (cell, count) => {
    expect(readCount(cell)).toBe(count);
  });

  test.each(["", "?", "-1", "+2", "1.5", "1,024", "12 (ish)", "twelve", "1 2", "99999999"])(
    "is not guessed from %j",
    (cell) => {
      expect(readCount(cell)).toBeNull();
    },
  );
});

describe("a hand-written change", () => {
  test.each([
    ["+2", 2],
    ["-4", -4],
    ["&minus;4", -4],
    ["&plus;2", 2],
    ["(+2)", 2],
    ["( -3 )", -3],
    ["2", 2],
    ["&#x2014;4", -4],
    ["&#8211;4", -4],
    ["&#x2212;1", -1],
    ["− 5", -5],
    ["(0)", 0],
    ["+0", 0],
    ["±0", 0],
    ["**+7**", 7],
  ])("of %j is %i", (cell, change) => {
    expect(readChange(cell)).toBe(change);
  });

  test("of -0 is 0, which has no sign", () => {
    expect(Object.is(readChange("-0"), 0)).toBe(true);
  });

  test.each(["", "?", "+?", "+", "&minus;", "n/a", "+2?", "2 or 3", "+-2", "1.5", "(+2", "--2"])(
    "is not guessed from %j",
    (cell) => {
      expect(readChange(cell)).toBeNull();
    },
  );
});
