import fc from "fast-check";
import { expect, test } from "vitest";
import { barsOf } from "../../../src/format/drawing/bars.ts";

const box = { width: 100, height: 50 };

test("the largest count fills the height, and none has no bar", () => {
  expect(barsOf([2, 0, 4], box).map(({ y, height }) => [y, height])).toEqual([
    [25, 25],
    [50, 0],
    [0, 50],
  ]);
});

test("bars stay in their box, from left to right", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 90 }), (counts) => {
      const bars = barsOf(counts, box);
      for (const [index, { x, y, width, height }] of bars.entries()) {
        expect(x).toBeGreaterThanOrEqual((bars[index - 1]?.x ?? -1) + (bars[index - 1]?.width ?? 0));
        expect(x + width).toBeLessThanOrEqual(box.width + 0.01);
        expect(y + height).toBeCloseTo(box.height, 1);
      }
    }),
  );
});
