import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contrast, readableContrast, readableShade } from "../../src/identity/colours.ts";
import { papers } from "../../src/identity/read-identity.ts";

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

describe("the contrast of two colours", () => {
  test.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#777777", "#ffffff", 4.48],
  ])("of %s and %s is %d, in either order", (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2);
    expect(contrast(other, one)).toBeCloseTo(expected, 2);
  });
});

describe("the readable shade of a colour", () => {
  test("can always be read, on light and on dark pages", () => {
    fc.assert(
      fc.property(colour, fc.constantFrom(...Object.values(papers)), (own, paper) => {
        expect(contrast(readableShade(own, paper), paper)).toBeGreaterThanOrEqual(readableContrast);
      }),
    );
  });

  test("is the colour itself if that can be read", () => {
    expect(readableShade("#0b5a5e", papers.light)).toBe("#0b5a5e");
  });
});

test("the papers are those of the style sheet", () => {
  const tokens = readFileSync("templates/styles/tokens.css", "utf8");
  expect(tokens).toContain(`--paper: light-dark(${papers.light},`);
  expect(tokens).toMatch(new RegExp(`--sheet: light-dark\\(#[0-9a-f]{6}, ${papers.dark}\\)`));
});
