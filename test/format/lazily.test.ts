import { expect, test } from "vitest";
import { lazily, remembered, rememberedForText, steady } from "../../src/format/lazily.ts";

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

test("remembers what was computed of an object, until another argument changes", () => {
  let count = 0;
  const lengthWith = remembered(({ name }: { readonly name: string }, more: string) => {
    count += 1;
    return name.length + more.length;
  });
  const [ferry, barge] = [{ name: "ferry" }, { name: "barge" }];
  expect([lengthWith(ferry, "a"), lengthWith(barge, "a"), lengthWith(ferry, "a")]).toEqual([6, 6, 6]);
  expect(count).toBe(2);
  expect([lengthWith(ferry, "ab"), count]).toEqual([7, 3]);
});

test("remembers with as many other arguments as there were", () => {
  const joined = remembered((...[first, ...others]: [object, ...string[]]) => [first, ...others].length);
  const ferry = {};
  expect([joined(ferry, "a"), joined(ferry, "a", "b"), joined(ferry, "a")]).toEqual([2, 3, 2]);
});

test("gives the very value of before as long as the next one equals it", () => {
  const crew = steady<readonly string[]>();
  const first = crew(["Wilma", "Otto"]);
  expect(crew(["Wilma", "Otto"])).toBe(first);
  expect(crew(["Otto"])).toEqual(["Otto"]);
});

test("computes what belongs to a text once, also where it is empty or null", () => {
  const computed: string[] = [];
  const ending = rememberedForText((name) => {
    computed.push(name);
    return name === "" ? null : name.slice(5);
  });
  const names = ["Open", "Ready", "", "Open", "Ready", ""];
  expect(names.map(ending)).toEqual(["", "", null, "", "", null]);
  expect(computed).toEqual(["Open", "Ready", ""]);
});
