import { expect, test } from "vitest";
import { nothingTaken, turns } from "../../../src/plugins/parsing/turns.ts";

test("those who share items take each of them once, with its place", () => {
  const items = Array.from({ length: 95 }, (_, at) => `item ${at}`);
  const taken = nothingTaken();
  const placed: [number, string][] = [];
  const work = (mostTurns: number): void => {
    let left = mostTurns;
    for (const { from, own } of turns(taken, items)) {
      placed.push(...own.map((item, at): [number, string] => [from + at, item]));
      left -= 1;
      if (left === 0) return;
    }
  };
  work(1);
  work(3);
  work(Number.POSITIVE_INFINITY);
  work(Number.POSITIVE_INFINITY);
  expect(placed).toEqual([...items.entries()]);
});
