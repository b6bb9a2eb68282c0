import { expect, test } from "vitest";
import { lazily } from "../../src/format/lazily.ts";

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
