import { expect, test } from "vitest";
import { compilingFlag } from "../../scripts/compile-later.ts";

test.each([
  ["20", "11.3.244.8-node.38", true],
  ["22", "12.4.254.21-node.33", false],
  ["24", "13.6.233.17-node.37", false],
])("a flag that Node %s knows is set, and no other", (_node, v8, isKnown) => {
  expect(compilingFlag(v8) !== null).toBe(isKnown);
});
