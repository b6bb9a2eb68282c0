import { expect, test } from "vitest";
import { namesReader } from "../../../src/derive/people/leading-names.ts";
import { indexPeople } from "../../../src/derive/people/people-index.ts";
import type { Person } from "../../../src/model/archive.ts";

const ada: Person = { name: "Ada", slug: "ada", spellings: ["Ada", "Ada North"], formerSlugs: [] };
const afterNames = namesReader(["Mat Selmeci"], indexPeople([ada]));

test.each([
  ["Ada will be away", "will be away"],
  ["Ada North, Mat and Ada: on leave", "on leave"],
  ["mat selmeci is back", "is back"],
  ["Ada", ""],
])("what follows the names in %j is %j", (text, rest) => {
  expect(afterNames(text)).toBe(rest);
});

test.each(["The ferry with Ada", "Selmeci is back", ""])("%j starts with no name", (text) => {
  expect(afterNames(text)).toBeNull();
});

test("a group of people counts as a name", () => {
  expect(afterNames("Harbour team is away")).toBe("Harbour team is away");
});
