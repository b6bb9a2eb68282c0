import { expect, test } from "vitest";
import { inParallel } from "../../src/plugins/in-parallel.ts";

const items = Array.from({ length: 20 }, (_, index) => index);

test("work is done once for every item, for no more of them at the same time than allowed", async () => {
  const done: number[] = [];
  let [running, most] = [0, 0];
  await inParallel(items, 3, async (item) => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
    done.push(item);
  });
  expect([done.toSorted((a, b) => a - b), most]).toEqual([items, 3]);
});

test("work that fails for one item fails", async () => {
  await expect(
    inParallel(items, 3, async (item) => {
      if (item === 7) throw new Error("the seventh");
    }),
  ).rejects.toThrow("the seventh");
});
