import { expect, test } from "vitest";
import { cacheNames } from "../../src/format/cache-names.ts";

test("no site takes the caches of another one on its host for its own", () => {
  const [root, below] = [cacheNames("/", "1"), cacheNames("/technology/", "1")];
  expect([below.pages.startsWith(root.prefix), root.pages.startsWith(below.prefix)]).toEqual([false, false]);
});

test("a new build has a new search index, and goes on with the pages", () => {
  const [one, two] = [cacheNames("/", "1"), cacheNames("/", "2")];
  expect([one.search === two.search, one.pages === two.pages]).toEqual([false, true]);
});
