import { describe, expect, test } from "vitest";
import { nearness } from "../../../../src/client/search/find/nearness.ts";
import { stemOf } from "../../../../src/search/stem.ts";

function of(text: string, ...words: readonly string[]): number {
  return nearness(
    text,
    words.map((word) => new Set([word])),
    stemOf("en"),
  );
}

describe("the nearness of words", () => {
  test("is 1 where they follow each other, in any order", () => {
    expect([of("the data lake", "data", "lake"), of("a lake of data", "data", "lake")]).toEqual([1, 2 / 3]);
  });

  test("is that of the shortest passage with all of them", () => {
    expect(of("data here and there, then a lake with data", "data", "lake")).toBe(2 / 3);
  });

  test("is little where they are in different blocks", () => {
    expect(of("data · lake", "data", "lake")).toBeLessThan(0.2);
  });

  test("is 0 where one of them is not in the text", () => {
    expect(of("data only", "data", "lake")).toBe(0);
  });
});
