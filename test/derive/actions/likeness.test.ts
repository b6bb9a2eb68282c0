import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLikeness } from "../../../src/derive/actions/likeness.ts";
import { wordingOf } from "../../../src/derive/actions/wording.ts";

function alike(one: string, other: string, seen: readonly string[] = []): number {
  const likeness = createLikeness();
  for (const text of seen) likeness.add(wordingOf(text, []));
  return likeness.of(wordingOf(one, []), wordingOf(other, []));
}

describe("likeness", () => {
  test("is 1 for the same words and 0 for others", () => {
    expect([alike("ship bell", "bell of the ship"), alike("ship bell", "red mast")]).toEqual([1, 0]);
  });

  test("does not come from a single word in common", () => {
    expect([alike("paint bell", "paint mast"), alike("bell", "the bell")]).toEqual([0, 1]);
  });

  test("counts rare words more than those of every item", () => {
    const seen = Array.from({ length: 30 }, () => "paint ship");
    expect(alike("paint ship bell", "paint ship mast", seen)).toBeLessThan(
      alike("paint anchor bell", "mend anchor bell", seen),
    );
  });

  test("has a copy that weighs words in the same way, and then learns from its own items", () => {
    const likeness = createLikeness();
    const [bell, mast] = [wordingOf("paint ship bell", []), wordingOf("paint ship mast", [])];
    for (let item = 0; item < 30; item += 1) likeness.add(wordingOf("paint ship", []));
    const copy = likeness.copy();
    const before = likeness.of(bell, mast);
    expect(copy.of(bell, mast)).toBe(before);
    copy.add(bell);
    expect(copy.of(bell, mast)).not.toBe(before);
    expect(likeness.of(bell, mast)).toBe(before);
  });

  test("is the same in both directions, and between 0 and 1", () => {
    const text = fc
      .array(fc.constantFrom("paint", "ship", "bell", "mast", "red", "anchor"))
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const value = alike(one, other, ["paint ship", "paint bell"]);
        expect(value).toBeCloseTo(alike(other, one, ["paint ship", "paint bell"]), 10);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
