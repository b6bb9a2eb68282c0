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
  ["Lee Mat"],
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
    ["Lee Mat painted", ["Lee Mat"]],
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

  test("is read in a time that does not depend on the number of people", () => {
    const many = Array.from({ length: 30_000 }, (_, at) => ({
      slug: `${at}`,
      name: `Ada${"!".repeat(at % 60)} ${at}`,
      spellings: [`Ada${"!".repeat(at % 60)} ${at}`, `Ada${"-".repeat(1 + (at % 50))}`],
      formerSlugs: [],
    }));
    const find = peopleInText(indexPeople(many));
    expect(find("Ada ".repeat(10_000))).toEqual([]);
  });

  test("finds no one if there are no people", () => {
    expect(peopleInText(indexPeople([]))("Mat")).toEqual([]);
  });
});
