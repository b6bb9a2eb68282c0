import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matches, readActionQuery, writeActionQuery } from "../../../src/client/actions/action-query.ts";

const item = { owners: ["mat", "Wilma"], status: "gone", weeks: 8 };

describe("an action item is listed", () => {
  test.each([
    ["", true],
    ["?owner=mat&status=gone&age=8", true],
    ["?owner=WILMA", true],
    ["?owner=mats", false],
    ["?status=open", false],
    ["?age=9", false],
    ["?age=soon", true],
  ])("by %s: %s", (query, isListed) => {
    expect(matches(readActionQuery(query), item)).toBe(isListed);
  });

  test("as open also if it is back, but as back only then", () => {
    const [open, back] = ["?status=open", "?status=back"].map(readActionQuery);
    const listedBy = (query: typeof open) =>
      ["open", "back", "done"].filter((status) => query && matches(query, { ...item, status }));
    expect([listedBy(open), listedBy(back)]).toEqual([["open", "back"], ["back"]]);
  });
});

test("a query is the same after it was written to an address and read", () => {
  const query = fc.record({
    owner: fc.option(fc.string({ minLength: 1 })),
    status: fc.option(fc.constantFrom("open", "gone", "done")),
    age: fc.option(fc.nat(9999)),
  });
  fc.assert(
    fc.property(query, (one) => {
      expect(readActionQuery(writeActionQuery(one))).toEqual(one);
    }),
  );
});
