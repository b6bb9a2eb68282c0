import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { itemFlow } from "../../../src/derive/series/item-flow.ts";

/** The open items of a meeting, as `a0 b3`: a key and the weeks for which it has been carried. */
function open(items: string): ReadonlyMap<string, number> {
  return new Map(
    items
      .split(" ")
      .filter(Boolean)
      .map((item) => [item.charAt(0), Number(item.slice(1))]),
  );
}

describe("action items", () => {
  const flow = itemFlow([open("a3 b0"), open("a4 c0"), open("a5 c1 d0"), open("a6")], 3);

  test("come and leave, each counted once", () => {
    expect([flow.came, flow.left]).toEqual([2, 3]);
  });

  test("stay, by Little's law, for the average number of open ones divided by those that come in a week", () => {
    expect([flow.average, flow.weeksByLaw]).toEqual([2, 3]);
  });

  test("had been carried for so many weeks when they left", () => {
    expect(flow.medianWeeks).toBe(0);
  });

  test("that never change tell of no duration", () => {
    expect(itemFlow([open("a0"), open("a1")], 1)).toEqual({
      average: 1,
      came: 0,
      left: 0,
      weeksByLaw: null,
      medianWeeks: null,
    });
  });

  test("add up: those open at first and those that came are those that left and those open at last", () => {
    const meeting = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"));
    fc.assert(
      fc.property(fc.array(meeting, { minLength: 1, maxLength: 20 }), (meetings) => {
        const maps = meetings.map((keys) => new Map(keys.map((key) => [key, 0])));
        const { came, left } = itemFlow(maps, meetings.length);
        expect((meetings[0]?.length ?? 0) + came).toBe(left + (meetings.at(-1)?.length ?? 0));
      }),
    );
  });
});
