import fc from "fast-check";
import { expect, test } from "vitest";
import { packChanges, unpackChanges } from "../../src/compare/packed-changes.ts";
import { comparedWeeks } from "../support/compared-weeks.ts";

test("changes are the same after they were packed, written as JSON and unpacked", () => {
  fc.assert(
    fc.property(comparedWeeks, (weeks) => {
      const changes = weeks.flatMap((week) => week.changes ?? []);
      expect(unpackChanges(JSON.parse(JSON.stringify(packChanges(changes))))).toEqual(changes);
    }),
    { numRuns: 40 },
  );
});
