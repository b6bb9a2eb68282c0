import { expect, test } from "vitest";
import { allMatches } from "../../src/format/all-matches.ts";

test("finds every match with its groups and its place, however often it searches", () => {
  const digits = /(\d)\d*/g;
  expect(allMatches("none here", digits)).toEqual([]);
  for (let time = 0; time < 2; time += 1)
    expect(
      allMatches("12 ropes, 7 hulls", digits).map(({ 0: found, 1: first, index }) => [found, first, index]),
    ).toEqual([
      ["12", "1", 0],
      ["7", "7", 10],
    ]);
});
