import { expect, test } from "vitest";
import { withhold } from "../../src/format/withhold.ts";
import type { FindPrivate } from "../../src/model/privacy.ts";

/** Finds each match as a pattern of the settings does. */
function finder(pattern: RegExp): FindPrivate {
  return (text) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    }));
}

test("private text becomes a mark, and line breaks stay", () => {
  expect(withhold("ropes 482913\nsails", finder(/\d+\n/g))).toBe("ropes [withheld]\nsails");
});

test("a pattern that matches every character, and so the mark too, leaves one mark on each line", () => {
  expect(withhold("ropes\nsails", finder(/./g))).toBe("[withheld]\n[withheld]");
});

test("a pattern that matches a letter of the mark leaves the mark as it is", () => {
  expect(withhold("the sheet", finder(/e/g))).toBe("th[withheld] sh[withheld]t");
});
