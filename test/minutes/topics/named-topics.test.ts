import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { topicFinder } from "../../../src/minutes/topics/named-topics.ts";

const find = topicFinder([
  { name: "Hull", spellings: ["planks"] },
  { name: "Hull paint", spellings: [] },
  { name: "C++", spellings: [".NET"] },
  { name: "Über", spellings: ["dry  dock"] },
]);

describe("a topic of the settings", () => {
  test.each([
    ["its name", "the Hull leaks", ["Hull"]],
    ["its name in capitals", "the HULL leaks", ["Hull"]],
    ["another spelling", "new planks", ["Hull"]],
    ["a part of a word with a hyphen", "a hull-deep scratch", ["Hull"]],
    ["letters outside of ASCII", "ÜBER", ["Über"]],
    ["several words", "in the dry dock", ["Über"]],
    ["signs at its end", "written in C++, mostly", ["C++"]],
    ["signs at its start", "on .NET", ["C++"]],
  ])("is found by %s", (_, text, expected) => {
    expect(find(text).map(({ name }) => name)).toEqual(expected);
  });

  test.each([
    ["a longer word", "hulls and hullabaloo"],
    ["a word with an underscore", "hull_paint"],
    ["its signs alone", "++"],
  ])("is not found in %s", (_, text) => {
    expect(find(text)).toEqual([]);
  });

  test("gives way to a longer one that starts with it", () => {
    expect(find("hull paint, then the hull").map(({ name }) => name)).toEqual(["Hull paint", "Hull"]);
  });

  test("is found once in a text, with its first place", () => {
    expect(find("new planks for the hull")).toEqual([{ name: "Hull", index: 4, length: 6 }]);
  });
});

test("topics are found as one expression per name would find them", () => {
  const words = ["hull", "Planks", "hullabaloo", "dry dock", "C++", " ", ", ", "-", "_"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      const isNamed = /(?<![\p{L}\p{N}_])(?:hull|planks)(?![\p{L}\p{N}_])/iu.test(text);
      expect(find(text).some(({ name }) => name === "Hull")).toBe(isNamed);
    }),
  );
});
