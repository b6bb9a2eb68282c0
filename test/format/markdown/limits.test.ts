import { describe, expect, test } from "vitest";
import { limits } from "../../../src/format/markdown/limits.ts";
import { markdown } from "../../support/minutes.ts";

/** What is over a limit in a text, with its line from 1; null if nothing is. */
function excessOf(text: string): string | null {
  const { excess } = markdown()(text);
  return excess && `${excess.line + 1}: ${excess.message}`;
}

const keys = (count: number): string =>
  Array.from({ length: count }, (_, index) => `BOAT-${index}\n`).join("");

describe("a body", () => {
  test.each([
    ["lines", "\n", limits.lines - 1],
    ["characters with a meaning", "*".repeat(10), limits.marks / 10],
    ["characters", `${"a".repeat(198)}\n\n`, limits.characters / 200],
    ["numbers", `${"1 ".repeat(50)}\n\n`, limits.numbers / 50],
    ["characters that nobody sees", "a\u200bb".repeat(100), limits.disguises / 100],
    ["letters of mathematics", "\u{1d5f0} ".repeat(100), limits.disguises / 100],
    ["vertical bars", "|\n", limits.bars],
    ["addresses", "http://a\n\n", limits.addresses],
    ["headings", "# a\n", limits.headings],
    ["paragraphs", "a\n\n", limits.blocks],
    ["mentions of an issue", "BOAT-1\n", limits.issueKeys],
  ])("is parsed up to the limit of %s, and not beyond it", (_name, piece, most) => {
    const spread = piece.endsWith("\n") ? piece : `${piece}\n\n`;
    expect(excessOf(spread.repeat(most))).toBeNull();
    expect(excessOf(spread.repeat(most + 1))).toMatch(/^\d+: the text has more than \d+ /);
  });

  test("may have so many different issue keys, but no more", () => {
    expect(excessOf(keys(limits.differentIssueKeys))).toBeNull();
    expect(excessOf(keys(limits.differentIssueKeys + 1))).toBe(
      `${limits.differentIssueKeys + 1}: the text has more than ${limits.differentIssueKeys} different issue keys`,
    );
  });

  test.each([
    [
      "a long line",
      `a\n\n${"b".repeat(limits.line + 1)}`,
      "3: the line has 20001 characters, expected at most 20000",
    ],
    [
      "a long paragraph",
      `a\n\n${"b bb\n".repeat(limits.paragraph / 4)}`,
      "3: the paragraph has 24999 characters, expected at most 20000",
    ],
    [
      "many cells",
      `a\n\n${"|a|b\n".repeat(1)}${"|-|-\n"}${"|a|b\n".repeat(2500)}`,
      "2504: the text has more than 5000 cells of tables",
    ],
    [
      "deep lists",
      "> ".repeat(42),
      "1: a list or quotation is nested too deeply, expected at most 20 levels",
    ],
  ])("is not parsed with %s; the line is named", (_name, text, expected) => {
    expect(excessOf(text)).toBe(expected);
  });
});
