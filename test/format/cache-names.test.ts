import { expect, test } from "vitest";
import { cacheNames } from "../../src/format/cache-names.ts";

test("the prefix of one site matches no cache of another one on the same host", () => {
  const [root, below] = [cacheNames("/", "1"), cacheNames("/technology/", "1")];
  expect(below.pages.startsWith(root.prefix)).toBe(false);
  expect(root.pages.startsWith(below.prefix)).toBe(false);
});

test("a new build has a new cache for the search index, and the same one for pages", () => {
  const [one, two] = [cacheNames("/", "1"), cacheNames("/", "2")];
  expect(one.search).not.toBe(two.search);
  expect(one.pages).toBe(two.pages);
});
