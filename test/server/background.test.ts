import { EventEmitter, once } from "node:events";
import { expect, test, vi } from "vitest";
import { createBackground, type MayContinue } from "../../src/server/background.ts";

const done: string[] = [];

/** Work of three steps, and what happens while it takes the first. */
function climb(name: string, meanwhile: () => void = () => undefined) {
  return async (mayContinue: MayContinue): Promise<void> => {
    for (const step of [1, 2, 3]) {
      done.push(`${name} ${step}`);
      if (step === 1) meanwhile();
      if (!(await mayContinue())) return;
    }
  };
}

test("does one piece of work after the other", async () => {
  done.length = 0;
  const { add, ended } = createBackground(() => undefined);
  add(climb("mast"));
  add(climb("hull"));
  await ended();
  expect(done).toEqual(["mast 1", "mast 2", "mast 3", "hull 1", "hull 2", "hull 3"]);
});

test("waits between two steps for what is more urgent, also where that fails", async () => {
  done.length = 0;
  const { add, waitFor, ended } = createBackground(() => undefined);
  const storm = new EventEmitter();
  add(climb("mast", () => waitFor(once(storm, "over"))));
  for (let turn = 0; turn < 10; turn += 1) await new Promise(setImmediate);
  expect(done).toEqual(["mast 1"]);
  storm.emit("error", new Error("aground"));
  await ended();
  expect(done).toEqual(["mast 1", "mast 2", "mast 3"]);
});

test("stops after the step that it takes, and starts nothing that waited", async () => {
  done.length = 0;
  const { add, stop, ended } = createBackground(() => undefined);
  add(climb("mast", stop));
  add(climb("hull"));
  await ended();
  add(climb("keel"));
  await ended();
  expect(done).toEqual(["mast 1", "keel 1", "keel 2", "keel 3"]);
});

test("reports work that fails, and continues with the next", async () => {
  done.length = 0;
  const failed = vi.fn();
  const { add, ended } = createBackground(failed);
  add(async () => {
    throw new Error("aground");
  });
  add(climb("mast"));
  await ended();
  expect(failed).toHaveBeenCalledExactlyOnceWith(new Error("aground"));
  expect(done).toEqual(["mast 1", "mast 2", "mast 3"]);
});
