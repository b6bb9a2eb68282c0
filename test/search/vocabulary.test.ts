import { describe, expect, test } from "vitest";
import { createIndexBuilder } from "../../src/search/index-builder.ts";
import { record } from "../support/search-index.ts";

function wordsOf(text: string): readonly string[] {
  const builder = createIndexBuilder({ language: "en", synonyms: [] });
  builder.add({ id: "2020-09-07", records: [record("2020-09-07", text)] });
  return (
    builder
      .files()
      .find(({ path }) => path === "/search/words.txt")
      ?.text.trim()
      .split("\n") ?? []
  );
}

describe("the words of an archive", () => {
  test("are those of titles and texts, and the parts that they are made of", () => {
    expect(wordsOf("HTCondor-CE")).toEqual(
      expect.arrayContaining(["fleet", "htcondorce", "htcondor", "condor", "ce"]),
    );
  });

  test("begin with the most frequent", () => {
    const words = wordsOf("rope paint rope");
    expect(words.indexOf("rope")).toBeLessThan(words.indexOf("paint"));
  });

  test("are those of an address too, each by itself", () => {
    expect(wordsOf("https://harbour.example/quay/ida-crane")).toEqual(
      expect.arrayContaining(["harbour", "quay", "idacrane", "crane"]),
    );
  });

  test("are counted once, however many of their parts are the same", () => {
    const words = wordsOf("rope paintTar");
    expect(words.indexOf("painttar")).toBeLessThan(words.indexOf("rope"));
  });

  test("are no numbers, since together those could look like one to dial", () => {
    const words = wordsOf("312 555 ropes");
    expect(words).toContain("ropes");
    expect(words.filter((word) => /\d/.test(word))).toEqual([]);
  });

  test("have no accents, so that a word is found without them", () => {
    expect(wordsOf("Réunion")).toContain("reunion");
  });
});
