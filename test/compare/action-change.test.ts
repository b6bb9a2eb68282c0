import { expect, test } from "vitest";
import { actionChange } from "../../src/compare/action-change.ts";

test.each([
  [null, "open", "new"],
  [null, "done", "done"],
  [null, "gone", "gone"],
  ["open", "open", "carried"],
  ["open", "dropped", "dropped"],
  ["open", "gone", "gone"],
  ["gone", "open", "back"],
  ["gone", "done", "done"],
  ["done", "open", "back"],
  ["done", "done", null],
  ["gone", "gone", null],
] as const)("an action item that was %s and is %s is %s", (before, after, change) => {
  expect(actionChange(before, after)).toBe(change);
});
