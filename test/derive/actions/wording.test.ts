import { describe, expect, test } from "vitest";
import { exactWords, wordingOf } from "../../../src/derive/actions/wording.ts";

describe("the wording of an action item", () => {
  test("is its word stems, without common words, addresses and issues", () => {
    const { stems } = wordingOf("Painting the bells (BOAT-12) as in https://ferry.example/bells", [
      "BOAT-12",
    ]);
    expect([...stems]).toEqual(["paint", "bell"]);
  });

  test("knows its versions and the issues that the minutes name", () => {
    const { versions, issueKeys } = wordingOf("Release 3.5.24 for EL-8 (BOAT-12)", ["BOAT-12", "BOAT-13"]);
    expect([[...versions], [...issueKeys]]).toEqual([["3.5.24"], ["BOAT-12"]]);
  });

  test("leaves short words and words with digits whole", () => {
    expect([...wordingOf("use red el8s", []).stems]).toEqual(["use", "red", "el8s"]);
  });
});

test("copies differ in punctuation and case alone", () => {
  expect(exactWords("Paint – the **Bell**!")).toBe(exactWords("paint the bell"));
});
