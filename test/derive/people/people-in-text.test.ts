import { describe, expect, test } from "vitest";
import { peopleInText } from "../../../src/derive/people/people-in-text.ts";
import { indexPeople } from "../../../src/derive/people/people-index.ts";

const people = [
  ["Tim", "T*"],
  ["Tim C"],
  ["Mat"],
  ["Brian Lin", "Brian"],
  ["Brian Bock", "Brian"],
  ["Zoë"],
].map((spellings) => ({ slug: "", name: spellings[0] ?? "", spellings, formerSlugs: [] }));
const named = peopleInText(indexPeople(people));

describe("a text", () => {
  test.each([
    ["Mat painted the Ida", ["Mat"]],
    ["painted by Mat, Tim.", ["Mat", "Tim"]],
    ["Mat and Mat again", ["Mat"]],
    ["Tim C painted", ["Tim C"]],
    ["Tim Coxed", ["Tim"]],
    ["seen by T*", ["Tim"]],
  ])("%j names %j", (text, names) => {
    expect(named(text).map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ["a longer word", "Matrix, AMat, Zoës"],
    ["a word in small letters", "mat"],
    ["a name that two people share", "Brian"],
  ])("finds no one by %s", (_, text) => {
    expect(named(text)).toEqual([]);
  });

  test("finds no one if there are no people", () => {
    expect(peopleInText(indexPeople([]))("Mat")).toEqual([]);
  });
});
