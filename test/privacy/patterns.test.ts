import { describe, expect, test } from "vitest";
import { createPrivateFinder, defaultPrivacyRules } from "../../src/privacy/find-private.ts";
import { compilePattern } from "../../src/privacy/patterns.ts";
import { minutes, publish, siteYaml } from "../support/archive.ts";

/** What a site with some patterns finds in a text. */
function foundBy(patterns: readonly string[], text: string): string[] {
  const find = createPrivateFinder({ ...defaultPrivacyRules, patterns });
  return find(text).map(({ start, end }) => text.slice(start, end));
}

describe("a pattern of site.yaml", () => {
  test.each([
    ["words in any case", ["crow's nest"], "in the Crow's Nest", ["Crow's Nest"]],
    ["the start of a line", ["^berth \\d+"], "Berth 4\nand berth 5\nberth 6", ["Berth 4", "berth 6"]],
    ["the end of a line", ["berth \\d+$"], "berth 4 and\nberth 5\n", ["berth 5"]],
    [
      "digits of all scripts",
      ["\\p{Nd}{4}"],
      "1234 and \u0661\u0662\u0663\u0664",
      ["1234", "\u0661\u0662\u0663\u0664"],
    ],
    ["letters of a script", ["\\p{Greek}+"], "the \u03b1\u03b2\u03b3", ["\u03b1\u03b2\u03b3"]],
    ["the border of a word", ["\\bbell\\b"], "bell, bells", ["bell"]],
    ["a named group", ["(?<dock>dock) 9"], "Dock 9", ["Dock 9"]],
    [
      "a group of the same name in two patterns",
      ["(?<n>dock) 9", "(?<n>berth) 4"],
      "dock 9, berth 4",
      ["dock 9", "berth 4"],
    ],
    ["groups with the same number", ["(dock) 9", "(berth) 4"], "dock 9, berth 4", ["dock 9", "berth 4"]],
    ["an escape of JavaScript", ["\\u0062erth\\/4"], "berth/4", ["berth/4"]],
    ["an escape in a text", ["dock-9"], "dock&#45;9", ["dock&#45;9"]],
  ])("finds %s", (_, patterns, text, expected) => {
    expect(foundBy(patterns, text)).toEqual(expected);
  });

  test.each([
    ["(dock) \\1", "no reference back to a group (write the repeated part out)"],
    ["(?<n>dock) \\k<n>", "no reference back to a group (write the repeated part out)"],
    ["(?<=dock )9", "no look-ahead or look-behind (match the text around it too, or use \\b)"],
    ["(?<!dock )9", "no look-ahead or look-behind (match the text around it too, or use \\b)"],
    ["9(?= dock)", "no look-ahead or look-behind (match the text around it too, or use \\b)"],
    ["9(?! dock)", "no look-ahead or look-behind (match the text around it too, or use \\b)"],
    ["(?<n>a)(?<n>b)", "each group name once, found `n` again"],
    ["x*", "no match of an empty text (a part of it must be required)"],
    ["^", "no match of an empty text (a part of it must be required)"],
    ["a|", "no match of an empty text (a part of it must be required)"],
    ["(open", "its brackets closed"],
    ["[z-a]", "the syntax of RE2 (invalid character class range `z-a`)"],
    ["\\p{Nope}", "the syntax of RE2 (invalid character class range `\\p{Nope}`)"],
    ["a{2000}", "the syntax of RE2 (invalid repeat count `{2000}`)"],
  ])("is refused with what it must be: %s", (source, expected) => {
    expect(compilePattern(source)).toBe(expected);
  });

  test("is not mistaken for what it is not", () => {
    expect(foundBy(["[(?=)]9", "\\\\1"], "=9 and \\1")).toContain("=9");
  });

  test("is refused at its place in the file", () => {
    const settings = `${siteYaml}privacy:\n  patterns:\n    - berth\n    - (dock) \\1\n`;
    const { site, diagnostics } = publish([minutes("2020-09-14")], { settings });
    expect(site).toBeNull();
    expect(diagnostics).toMatchObject([
      {
        line: settings.split("\n").findIndex((line) => line.includes("(dock)")) + 1,
        column: 7,
        message:
          '"privacy.patterns.1" is "(dock) \\\\1", expected a regular expression with no reference back to a group (write the repeated part out)',
      },
    ]);
  });

  test("that runs away elsewhere takes linear time", () => {
    expect(foundBy(["(a+)+b", "(?:x|xx)*y"], `${"a".repeat(100_000)} ${"x".repeat(100_000)}`)).toEqual([]);
  });

  test("is withheld in an item that starts with it, and in a name", () => {
    const settings = `${siteYaml}privacy: { patterns: ["^berth \\\\d+"] }\n`;
    const { site } = publish([minutes("2020-09-14", "attending: [Berth 4]", "- berth 5 is free\n")], {
      settings,
    });
    expect(JSON.stringify(site)).not.toMatch(/berth/i);
  });
});
