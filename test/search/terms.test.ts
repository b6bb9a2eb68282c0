import { describe, expect, test } from "vitest";
import { stemOf } from "../../src/search/stem.ts";
import { indexTerms } from "../../src/search/terms.ts";

const english = stemOf("en-GB");

describe("a word is found by", () => {
  test.for([
    ["Ropes", ["rope"]],
    ["upgrading", ["upgrad"]],
    ["Réunion", ["reunion"]],
    ["(hull),", ["hull"]],
    ["HTCondor-CE", ["htcondorc", "htcondor", "ce", "condor"]],
    ["SOFTWARE-2873", ["software2873", "softwar", "2873"]],
    ["3.5.24", ["3524", "3", "5", "24"]],
    ["…", []],
  ] as const)("%s", ([word, terms]) => {
    expect(indexTerms(word, english)).toEqual(expect.arrayContaining([...terms]));
  });

  test("its forms in English only", () => {
    expect(indexTerms("ropes", stemOf("es"))).toEqual(["ropes"]);
  });

  test("nothing if it is longer than anybody types", () => {
    expect(indexTerms("x".repeat(41), english)).toEqual([]);
  });
});
