import { expect, test } from "vitest";
import { tellingText } from "../../../../src/derive/pages/topics/telling-text.ts";

function telling(...texts: string[]): string {
  return tellingText(
    texts.map((text) => ({
      key: "ferry/hull#63",
      label: "ferry/hull#63",
      anchor: null,
      headings: ["Fleet"],
      text,
    })),
  );
}

test.each([
  ["a longer line", ["#63 is done", "caulk the leak below the mast (#63)"], "caulk the leak below the mast"],
  [
    "a line about no other issue",
    ["caulk leaks in the old hull: #62, #63, #64", "caulk one leak #63"],
    "caulk one leak",
  ],
  ["the first of equal lines", ["caulk the leak #63", "stop the leak #63"], "caulk the leak"],
  ["no address", ["caulk the leak https://github.com/ferry/hull/issues/63"], "caulk the leak"],
  ["no mark of an item", ["AI (Mat): caulk the leak (ferry/hull#63) [done]"], "caulk the leak"],
  [
    "the issue where it is part of the sentence",
    ["say in #63 how the leak was found"],
    "say in #63 how the leak was found",
  ],
  ["what is on either side of an issue stays apart", ["call 555 (#63) 010 0199"], "call 555 (#63) 010 0199"],
  ["no preposition of the issue", ["do the merge for #63"], "do the merge"],
  ["no label of a link", ["GitHub issue: ferry/hull#63"], ""],
  ["nothing where no line says anything", ["#63", "see #63", "#63: done"], ""],
])("an issue is about what its mentions say: %s", (_, texts, expected) => {
  expect(telling(...texts)).toBe(expected);
});

test("a heading says it best", () => {
  const heading = {
    key: "BOAT-7",
    label: "BOAT-7",
    anchor: "leak",
    headings: ["Leak BOAT-7 again"],
    text: "Leak BOAT-7 again",
  };
  const line = { ...heading, text: "the leak BOAT-7 is back" };
  expect(tellingText([line, heading])).toBe("Leak BOAT-7 again");
});
