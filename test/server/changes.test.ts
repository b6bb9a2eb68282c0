import { expect, test } from "vitest";
import { createChanges } from "../../src/server/changes.ts";

test("any file may have changed before the first look", () => {
  const changes = createChanges();
  changes.add(new Set(["a.md"]));
  expect(changes.take()).toBeNull();
});

test("collects paths until they are taken", () => {
  const changes = createChanges();
  changes.take();
  changes.add(new Set(["a.md"]));
  changes.add(new Set(["a.md", "b.md"]));
  expect(changes.take()).toEqual(new Set(["a.md", "b.md"]));
  expect(changes.take()).toEqual(new Set());
});

test("any file may have changed if somebody says so", () => {
  const changes = createChanges();
  changes.take();
  changes.add(new Set(["a.md"]));
  changes.add(null);
  changes.add(new Set(["b.md"]));
  expect(changes.take()).toBeNull();
});
