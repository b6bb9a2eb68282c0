import { describe, expect, test } from "vitest";
import { knownNames } from "../../src/dialects/known-names.ts";

describe("the start of a first name", () => {
  test("is a name where only one person has it", () => {
    expect(knownNames(["Samuel Oak"], [], "Sam paints").has("Sam")).toBe(true);
    expect(knownNames(["Samuel Oak", "Samantha Elm"], [], "Sam paints").has("Sam")).toBe(false);
  });

  test("is another word where the minutes mostly write it in lower case", () => {
    const names = ["Markus Oak"];
    expect(knownNames(names, [], "Mark the mast; mark the hull; a mark").has("Mark")).toBe(false);
    expect(knownNames(names, [], "Mark paints; Mark left a mark").has("Mark")).toBe(true);
  });
});

test("a word is ordinary that the minutes write in lower case too", () => {
  const { isOrdinary } = knownNames([], [], "Will asks whether we will sail; Lena agrees");
  expect([isOrdinary("Will"), isOrdinary("Lena")]).toEqual([true, false]);
});
