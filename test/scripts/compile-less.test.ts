import { expect, test } from "vitest";
import { compilingFlags } from "../../scripts/compile-less.ts";

test.each([
  ["20", "11.3.244.8-node.38", 2],
  ["22", "12.4.254.21-node.33", 0],
  ["24", "13.6.233.17-node.37", 0],
])("flags that Node %s knows are set, and no others", (_node, v8, count) => {
  expect(compilingFlags(v8)).toHaveLength(count);
});
