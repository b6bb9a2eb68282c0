import { describe, expect, test } from "vitest";
import { bareWord, meaningfulWords, nearestWord } from "../../../../src/client/search/find/words.ts";

const vocabulary = ["harbour", "upgraded", "rope", "ropes", "swinburne", "helm", "bees", "reunion", "pier"];

describe("the words of a question", () => {
  test("are those that are not stop words", () => {
    expect(meaningfulWords(["who", "upgraded", "the", "harbour"])).toEqual(["upgraded", "harbour"]);
  });

  test("of what somebody says are the person and the matter", () => {
    expect(meaningfulWords("what did Lena say about the harbour".split(" "))).toEqual(["Lena", "harbour"]);
  });

  test("keep the signs inside them, and no others", () => {
    expect(['"HTCondor-CE",', "SOFTWARE-2873:", "C++", "CC*", "(?)"].map(bareWord)).toEqual([
      "HTCondor-CE",
      "SOFTWARE-2873",
      "C++",
      "CC*",
      "",
    ]);
  });
});

describe("an unknown word", () => {
  test.for([
    ["harbuor", "harbour"],
    ["swinbrune", "swinburne"],
    ["heml", "helm"],
    ["hlem", "helm"],
    ["pire", "pier"],
    ["ropse", "ropes"],
    ["Réunoin", "reunion"],
  ] as const)("%s probably means %s", ([typed, meant]) => {
    expect(nearestWord(typed, vocabulary)).toBe(meant);
  });

  test("means a word of the same letters rather than a more frequent one", () => {
    expect(nearestWord("heml", ["html", "helm"])).toBe("helm");
  });

  test("means the most frequent of equally similar words", () => {
    expect(nearestWord("ropee", vocabulary)).toBe("rope");
  });

  test.for(["qzxwvjk", "xe", "being", "2873"])("%s means none", (typed) => {
    expect(nearestWord(typed, vocabulary)).toBeUndefined();
  });
});
