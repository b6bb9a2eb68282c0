import { describe, expect, test } from "vitest";
import { minutes, siteOf } from "../../support/archive.ts";

function wordsOf(body: string): readonly string[] {
  return siteOf([minutes("2020-09-07", "title: Tea", body)]).searchWords;
}

describe("the words of an archive", () => {
  test("are those of sections and items, and the parts that they are made of", () => {
    expect(wordsOf("## Fleet\n\nHTCondor-CE\n")).toEqual(
      expect.arrayContaining(["fleet", "htcondorce", "htcondor", "condor", "ce"]),
    );
  });

  test("begin with the most frequent", () => {
    const words = wordsOf("## Fleet\n\nrope paint rope\n");
    expect(words.indexOf("rope")).toBeLessThan(words.indexOf("paint"));
  });

  test("are those of an address too, each by itself", () => {
    expect(wordsOf("## Fleet\n\nhttps://harbour.example/quay/ida-crane\n")).toEqual(
      expect.arrayContaining(["harbour", "quay", "idacrane", "crane"]),
    );
  });

  test("are counted once, however many of their parts are the same", () => {
    const words = wordsOf("## Fleet\n\nrope paintTar\n");
    expect(words.indexOf("painttar")).toBeLessThan(words.indexOf("rope"));
  });

  test("are no numbers, since together those could look like one to dial", () => {
    const words = wordsOf("## Fleet\n\n312 555 ropes\n");
    expect(words).toContain("ropes");
    expect(words.filter((word) => /\d/.test(word))).toEqual([]);
  });

  test("have no accents, so that a word is found without them", () => {
    expect(wordsOf("## Fleet\n\nRéunion\n")).toContain("reunion");
  });
});
