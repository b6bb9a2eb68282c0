import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  numberLetters,
  readNumberLetters,
  readRisingLetters,
  risingLetters,
} from "../../src/search/number-letters.ts";

const numbers = fc.array(fc.nat(2_000_000));

describe("numbers in letters", () => {
  test("take one letter below 26, and two below 676", () => {
    expect([0, 25, 26, 675].map(numberLetters)).toEqual(["A", "Z", "bA", "zZ"]);
  });

  test("are read back one after the other", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        expect(readNumberLetters(values.map(numberLetters).join(""))).toEqual(values);
      }),
    );
  });

  test("are read back as steps if they rise", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const rising = values.toSorted((a, b) => a - b);
        expect(readRisingLetters(risingLetters(rising))).toEqual(rising);
      }),
    );
  });
});
