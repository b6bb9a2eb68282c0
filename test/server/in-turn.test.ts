import { expect, test } from "vitest";
import { inTurn } from "../../src/server/in-turn.ts";

test("never runs twice at the same time, and once more for all who ask meanwhile", async () => {
  const events: string[] = [];
  const run = inTurn(async () => {
    events.push("start");
    await Promise.resolve();
    events.push("end");
  });
  await Promise.all([run(), run(), run()]);
  expect(events).toEqual(["start", "end", "start", "end"]);
});

test("runs again when it is asked for after it has ended", async () => {
  let count = 0;
  const run = inTurn(async () => {
    count += 1;
  });
  await run();
  await run();
  expect(count).toBe(2);
});
