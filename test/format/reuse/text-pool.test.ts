import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createTextPool } from "../../../src/format/reuse/text-pool.ts";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/** Bytes of memory that the result of `make` takes. */
function memoryOf(make: () => unknown): number {
  collect();
  const before = getHeapStatistics().used_heap_size;
  const made = make();
  collect();
  const after = getHeapStatistics().used_heap_size;
  expect(made).toBeDefined();
  return after - before;
}

test("a text pool changes no value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const before = structuredClone(value);
      createTextPool()(value);
      expect(value).toEqual(before);
    }),
  );
});

/** Lists with the same long texts, each as a text of its own. */
function repeated(): string[][] {
  return Array.from({ length: 100 }, () =>
    [0, 1, 2].map((digit) => Buffer.alloc(10_000, String(digit)).toString()),
  );
}

test("equal texts of several values take memory once", () => {
  const apart = memoryOf(repeated);
  const pooled = memoryOf(() => {
    const poolTexts = createTextPool();
    const values = repeated();
    for (const value of values) poolTexts(value);
    return values;
  });
  expect(pooled).toBeLessThan(apart / 10);
});

test("a part of a long text does not keep that text in memory", () => {
  const parts = (): string[] =>
    Array.from({ length: 100 }, (_, at) =>
      Buffer.alloc(50_000, `part ${at} of a file`).toString().slice(0, 20),
    );
  const apart = memoryOf(parts);
  const pooled = memoryOf(() => {
    const values = parts();
    createTextPool()(values);
    return values;
  });
  expect(pooled).toBeLessThan(apart / 10);
});
