import fc from "fast-check";
import { expect, test } from "vitest";
import { counted, listed, rounded, signed } from "../../src/format/numbers.ts";

test.each([
  [2, "+2"],
  [-4, "\u22124"],
  [0, "±0"],
  [-0, "±0"],
])("writes the change %i as %s", (change, expected) => {
  expect(signed(change)).toBe(expected);
});

test.each([
  [0, "0 files"],
  [1, "1 file"],
  [2, "2 files"],
])("counts %i as %j", (count, expected) => {
  expect(counted(count, "file")).toBe(expected);
});

test("uses the given plural of an irregular word", () => {
  expect(counted(3, "entry", "entries")).toBe("3 entries");
});

test("rounds to the given number of digits", () => {
  expect(rounded(2 / 3, 2)).toBe(0.67);
});

test("rounds as `toFixed` does, also halfway between two numbers", () => {
  const halves = fc.integer({ min: -1e6, max: 1e6 }).map((number) => number / 8 + 0.05);
  const numbers = fc.oneof(halves, fc.double({ min: -1e9, max: 1e9, noNaN: true }));
  fc.assert(
    fc.property(numbers, fc.nat(3), (number, digits) => {
      expect(rounded(number, digits)).toBe(Number(number.toFixed(digits)));
    }),
  );
});

test.each([
  [[], ""],
  [["Open"], "Open"],
  [["Open", "Closed"], "Open and Closed"],
  [["Open", "Waiting", "Closed"], "Open, Waiting and Closed"],
])("joins %j as %j", (names, expected) => {
  expect(listed(names)).toBe(expected);
});
