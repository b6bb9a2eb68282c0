import { expect, test } from "vitest";
import { lazily, stepwise } from "../../src/format/lazily.ts";

test("computes a property when it is first read, and only then", () => {
  const computed: string[] = [];
  const compute = (name: string) => () => {
    computed.push(name);
    return name.length;
  };
  const made: { readonly anchor: number; readonly rope: number } = lazily({
    anchor: compute("anchor"),
    rope: compute("rope"),
  });
  expect(computed).toEqual([]);
  expect([made.rope, made.rope]).toEqual([4, 4]);
  expect(computed).toEqual(["rope"]);
});

test("lists its properties as any object does", () => {
  expect({ ...lazily<{ readonly rope: number }>({ rope: () => 4 }) }).toEqual({ rope: 4 });
});

test("computes a value in steps, as far as it is asked for", () => {
  const taken: string[] = [];
  const rope = stepwise(function* () {
    for (const strand of ["hemp", "flax", "wire"]) yield taken.push(strand);
    return taken.join(" and ");
  });
  expect(taken).toEqual([]);
  expect([rope.step(), rope.step(), taken.length]).toEqual([true, true, 2]);
  expect([rope.value(), rope.step(), rope.value()]).toEqual([
    "hemp and flax and wire",
    false,
    "hemp and flax and wire",
  ]);
});
