import { expect, test } from "vitest";
import { groupedLines } from "../../scripts/grouped-lines.ts";

const many = Array.from({ length: 12 }, (_, index) => `a${index}`);

function grouped(items: readonly string[], isWhole = false): string[] {
  return groupedLines(
    items,
    (item) => item.charAt(0),
    (item) => item,
    isWhole,
  );
}

test("findings stay in order where no kind has many", () => {
  expect(grouped(["a1", "b1", "a2"])).toEqual(["a1", "b1", "a2"]);
});

test("of a kind that has many, ten are printed and the others counted", () => {
  expect(grouped([...many, "b1"])).toEqual([
    ...many.slice(0, 10),
    "... and 2 more: a; --all prints them.",
    "b1",
  ]);
});

test("all are printed where that is asked for", () => {
  expect(grouped(many, true)).toEqual(many);
});
