import { expect, test } from "vitest";
import { areSamePeople } from "../../src/compare/people.ts";

const brian = { written: "Brian", name: "Brian Lin", path: "/people/brian-lin/" };
const brianL = { ...brian, written: "BrianL" };
const wilma = { written: "Wilma", name: null, path: null };

test.each([
  ["in another spelling", [brian], [brianL], true],
  ["in another order, or twice", [brian, wilma], [wilma, brianL, brian], true],
  ["in other letters, if nobody knows the name", [wilma], [{ ...wilma, written: "wilma" }], true],
  ["with somebody else", [brian], [brian, wilma], false],
  ["instead of nobody", [], [wilma], false],
])("people %s", (_, some, others, areSame) => {
  expect(areSamePeople(some, others)).toBe(areSame);
});
