import { expect, test } from "vitest";
import { memoize, memoizeByText, memoizeLatest, reuseIfEqual } from "../../../src/format/reuse/memoize.ts";

test("keeps the result for an object until another argument changes", () => {
  let count = 0;
  const lengthWith = memoize(({ name }: { readonly name: string }, more: string) => {
    count += 1;
    return name.length + more.length;
  });
  const [ferry, barge] = [{ name: "ferry" }, { name: "barge" }];
  expect([lengthWith(ferry, "a"), lengthWith(barge, "a"), lengthWith(ferry, "a")]).toEqual([6, 6, 6]);
  expect(count).toBe(2);
  expect([lengthWith(ferry, "ab"), count]).toEqual([7, 3]);
});

test("computes again for more or fewer arguments", () => {
  const argumentCount = memoize((...all: [object, ...string[]]) => all.length);
  const ferry = {};
  expect([argumentCount(ferry, "a"), argumentCount(ferry, "a", "b"), argumentCount(ferry, "a")]).toEqual([
    2, 3, 2,
  ]);
});

test("returns the previous object while the next one equals it", () => {
  const crew = reuseIfEqual<readonly string[]>();
  const first = crew(["Wilma", "Otto"]);
  expect(crew(["Wilma", "Otto"])).toBe(first);
  expect(crew(["Otto"])).toEqual(["Otto"]);
});

test("computes the result for a text once, also where either is empty or the result is null", () => {
  const computed: string[] = [];
  const ending = memoizeByText((name) => {
    computed.push(name);
    return name === "" ? null : name.slice(5);
  });
  const names = ["Open", "Ready", "", "Open", "Ready", ""];
  expect(names.map(ending)).toEqual(["", "", null, "", "", null]);
  expect(computed).toEqual(["Open", "Ready", ""]);
});

test("remembers the objects that were asked for last, and forgets the others", () => {
  const computed: string[] = [];
  const lengthOf = memoizeLatest(2, ({ name }: { readonly name: string }) => computed.push(name));
  const [ferry, barge, raft] = [{ name: "ferry" }, { name: "barge" }, { name: "raft" }];
  for (const one of [ferry, barge, ferry, raft, ferry, barge]) lengthOf(one);
  expect(computed).toEqual(["ferry", "barge", "raft", "barge"]);
});
