import { describe, expect, test } from "vitest";
import { correctWords, createVocabulary, queryWords } from "../../../src/client/search/words.ts";

const vocabulary = createVocabulary([
  "harbour",
  "upgraded",
  "ropes",
  "rope",
  "swinburne",
  "ce",
  "bees",
  "reunion",
  "pier",
]);

describe("the words of a question", () => {
  test("are those that are not stop words", () => {
    expect(queryWords("who upgraded the harbour?")).toEqual(["upgraded", "harbour"]);
  });

  test("are all words if all are stop words", () => {
    expect(queryWords("who is it")).toEqual(["who", "is", "it"]);
  });

  test("keep the signs inside a word", () => {
    expect(queryWords('"HTCondor-CE", SOFTWARE-2873: C++')).toEqual(["HTCondor-CE", "SOFTWARE-2873", "C++"]);
  });
});

describe("a typed word", () => {
  test.for(["harbour", "Harbour", "harb", "upgrading", "rope", "CE", "2020", "C*", "Réunion"])(
    "%s is looked for as it is",
    (word) => {
      expect(correctWords([word], vocabulary)).toEqual({ words: [word], corrected: [], missing: [] });
    },
  );

  test.for([
    ["harbuor", "harbour"],
    ["swinbrune", "swinburne"],
    ["ropse", "rope"],
  ])("%s is corrected to %s", ([typed = "", meant]) => {
    expect(correctWords([typed], vocabulary)).toEqual({
      words: [meant],
      corrected: [[typed, meant]],
      missing: [],
    });
  });

  test.for(["qzxwvjk", "xe", "pire", "being"])("%s, which is like no other, is left out", (word) => {
    expect(correctWords([word], vocabulary)).toEqual({ words: [], corrected: [], missing: [word] });
  });

  test("is two where the minutes write it as two", () => {
    expect(correctWords(["harbour-ropes"], vocabulary).words).toEqual(["harbour", "ropes"]);
  });
});
