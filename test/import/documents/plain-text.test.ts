import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainTextToMarkdown } from "../../../src/import/documents/plain-text.ts";
import { joinLines } from "../old-minutes.ts";

const long = "The committee talked about the colour of the buoys for a";

describe("plain text", () => {
  test.each([
    ["a short first line is the title", "Buoys, 2 May 2024\n\nWe met.", "# Buoys, 2 May 2024\n\nWe met."],
    [
      "an underlined line is a title",
      "Present: Ann\n\nPaint\n-----\nRed.",
      "Present: Ann\n\n## Paint\n\nRed.",
    ],
    [
      "a line in capitals is a title",
      "Present: Ann\n\nANY OTHER BUSINESS\n\nnone",
      "Present: Ann\n\n## ANY OTHER BUSINESS\n\nnone",
    ],
    [
      "lines that their author broke are paragraphs",
      "Present: Ann\nRegrets: Bo",
      "Present: Ann\n\nRegrets: Bo",
    ],
    ["a line that was too long continues", `${long}\nLong Time.`, `${long}\nLong Time.`],
    ["a line that starts small continues the one above", "Ann: we met\nand left", "Ann: we met\nand left"],
    ["signs of lists are those of Markdown", "Ann: a\n\u2022 b\n  o  c", "Ann: a\n\n- b\n    - c"],
    ["tabs nest lists", "\t* a\n\t\t* b\n\t* c", "- a\n    - b\n- c"],
    ["what is below an entry stays in it", "1. a\n   Then b.\n2. c", "1. a\n\n    Then b.\n2. c"],
    ["deep indentation is no code", "Ann: a\n\n        b", "Ann: a\n\nb"],
  ])("%s", (_, text, markdown) => {
    expect(plainTextToMarkdown(text)).toBe(`${markdown}\n`);
  });

  test("keeps every word in its order", () => {
    const word = fc.stringMatching(/^[a-zA-Z:.]{1,12}$/);
    const line = fc
      .tuple(fc.constantFrom("", "\t", "   ", "* ", "\t\t- ", "12. "), fc.array(word, { maxLength: 12 }))
      .map(([start, words]) => start + words.join(" "));
    const wordsOf = (text: string): readonly string[] => text.match(/[a-zA-Z:.]*[a-zA-Z][a-zA-Z:.]*/g) ?? [];
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = joinLines(...lines);
        expect(wordsOf(plainTextToMarkdown(text))).toEqual(wordsOf(text));
      }),
    );
  });
});
