import { describe, expect, test } from "vitest";
import { knownNames } from "../../../src/dialects/known-names.ts";
import { isAboutAi, isAiWord } from "../../../src/minutes/items/about-ai.ts";

const known = knownNames(["Mat"], [], "");

describe("an opening with AI", () => {
  test.each([
    ["AI Profile: publish it", ["Profile"], true],
    ["Machine Learning (AI) is discussed", ["AI"], true],
    ["AI Mat: paint the pier", ["Mat"], false],
    ["AI (Mat): paint the pier", ["Mat"], false],
  ])("is about artificial intelligence or an item: %s", (source, owners, isAbout) => {
    expect(isAboutAi(source, owners, known)).toBe(isAbout);
  });

  test.each([
    ["AI", true],
    ["the AIs", true],
    ["Aino", false],
  ])("names AI itself as the owner: %s", (owner, isAi) => {
    expect(isAiWord(owner)).toBe(isAi);
  });
});
