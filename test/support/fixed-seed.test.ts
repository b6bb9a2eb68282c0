import fc from "fast-check";
import { expect, test } from "vitest";

const failing = fc.property(fc.integer(), () => false);

test("a property that fails says how to run the same cases again", () => {
  expect(() => fc.assert(failing)).toThrow(
    /Counterexample: \[.*Run the same cases again: SEED=-?\d+ npx vitest run .* test\/support\/fixed-seed\.test\.ts$/s,
  );
});

test("an asynchronous property that fails says the same", async () => {
  const property = fc.asyncProperty(fc.integer(), async () => false);
  await expect(fc.assert(property)).rejects.toThrow(/Run the same cases again: SEED=/);
});

test("a property has the same cases in every run", () => {
  expect(fc.sample(fc.integer(), 5)).toEqual(fc.sample(fc.integer(), 5));
});
