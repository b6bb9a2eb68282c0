import { expect, test } from "vitest";
import { fuzzText, randomNumbers } from "../../scripts/development/fuzz-case.ts";

const sample = "---\ndate: 2020-09-14\n---\n\nText.\n";

function texts(seed: number): string[] {
  const random = randomNumbers(seed);
  return Array.from({ length: 50 }, () => fuzzText(random, [sample]));
}

test("the same seed makes the same random minutes, and another one others", () => {
  expect(texts(7)).toEqual(texts(7));
  expect(texts(7)).not.toEqual(texts(8));
});

test("most random minutes differ from their sample", () => {
  expect(texts(7).filter((text) => text !== sample).length).toBeGreaterThan(45);
});
