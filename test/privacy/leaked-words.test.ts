import { describe, expect, test } from "vitest";
import { leakedWords, searchableWords } from "../../src/privacy/leaked-words.ts";
import { createPrivacyScan, noSecrets } from "../../src/privacy/scan.ts";

const scan = createPrivacyScan({ ...noSecrets, texts: ["the quiet cabin"] });

function wordsIn(text: string, path = "/trends/"): unknown[] {
  return [...scan.leaksInFile(path, text)].map((leak) => leakedWords(leak, scan.leaks));
}

describe("the words of a private text", () => {
  test.each([
    ["a code and the word for it", "<li>PIN</li><li>482913</li>", ["482913"], "pin"],
    ["a code after its word in a table for programs", "date,queue\nPIN,482913\n", ["pin", "482913"], null],
    ["a number in groups", "<p>ropes 608-555-0100 sails</p>", ["608", "555", "0100"], null],
    ["a number that is one only after a word", "<p>call 5550100</p>", ["5550100"], "call"],
    [
      "a text that is known to be private",
      "<p>in the quiet cabin, please</p>",
      ["the", "quiet", "cabin"],
      null,
    ],
  ])("are found in %s", (_, text, words, beside) => {
    expect(wordsIn(text)).toContainEqual({ words, beside });
  });

  test("are not those of harmless text beside it", () => {
    expect(JSON.stringify(wordsIn("<li>Ropes</li><li>PIN</li><li>482913</li><li>Sails</li>"))).not.toMatch(
      /ropes|sails/i,
    );
  });
});

test("of a long text, the first words are enough", () => {
  const text = "ropes ".repeat(10_000).trim();
  const [leak] = createPrivacyScan({ ...noSecrets, texts: [text] }).leaksInFile("/a/", text);
  expect(leak && leakedWords(leak, () => false).words).toHaveLength(12);
});

test("a text can be searched for words whatever signs are between them", () => {
  expect(searchableWords("Queue: **PIN**, 482-913")).toBe(" queue pin 482 913 ");
});
