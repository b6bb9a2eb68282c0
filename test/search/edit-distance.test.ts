import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "../../src/search/edit-distance.ts";

describe("the distance of two words", () => {
  test.for([
    ["helm", "helm", 0],
    ["heml", "helm", 1],
    ["hlm", "helm", 1],
    ["hellm", "helm", 1],
    ["hemm", "helm", 1],
    ["ehml", "helm", 2],
    ["ca", "abc", 3],
  ] as const)("%s and %s is %d", ([from, to, distance]) => {
    expect(editDistance(from, to, 5)).toBe(distance);
  });

  test("is infinite above the greatest that matters", () => {
    expect(editDistance("rope", "harbour", 2)).toBe(Number.POSITIVE_INFINITY);
  });

  test("is the same in both directions", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
      }),
    );
  });

  test("is one for any two neighbours that are swapped", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-m]{1,4}$/), fc.stringMatching(/^[a-m]{0,4}$/), (start, end) => {
        expect(editDistance(`${start}xy${end}`, `${start}yx${end}`, 3)).toBe(1);
      }),
    );
  });
});
