import { describe, expect, test } from "vitest";
import { withoutForeignMarks, withoutPictureData } from "../../../src/import/repairs/foreign-marks.ts";
import { directAddress } from "../../../src/import/repairs/redirects.ts";
import { expectProse } from "../../support/diagnostics.ts";
import { joinLines, rulesWithPositions } from "../old-minutes.ts";

const redirect = "https://www.google.com/url?q=https://example.org/a&sa=D";

describe("marks of other tools", () => {
  test.each([
    [":::info", ""],
    [":::", ""],
    [":::spoiler Who came", "**Who came**"],
    ["###### tags: `a` `b`", "<!-- tags: `a` `b` -->"],
    ["[TOC]", ""],
    ["## Paint {#paint}", "## Paint"],
    ["## **Paint**", "## Paint"],
    ["[image1]: <data:image/png;base64,AAAA>", ""],
    ["see ![][image1] here", "see  here"],
    ["see ![a chart](data:image/png;base64,AAAA)", "see a chart"],
    [`see [a](${redirect})`, "see [a](https://example.org/a)"],
  ])("%s becomes %j", (line, expected) => {
    expect(withoutForeignMarks("old.md", line).text).toBe(expected);
  });

  test.each([
    "a ::: b",
    "## Tags: what for",
    "[a](https://example.org)",
    "{#a}",
    "```\n[TOC]\n```",
    "**a** {#b}",
  ])("%j is none", (line) => {
    expect(withoutForeignMarks("old.md", line)).toEqual({ text: line, diagnostics: [] });
  });

  test("are reported once for each kind, where the first is", () => {
    const { text, diagnostics } = withoutForeignMarks(
      "old.md",
      joinLines("a", ":::info", "b", ":::", "[TOC]"),
    );
    expect(text.split("\n")).toHaveLength(5);
    expect(rulesWithPositions(diagnostics)).toEqual(["foreign-mark 2:1", "foreign-mark 5:1"]);
    for (const diagnostic of diagnostics) expectProse(diagnostic);
  });
});

test("a file is as long as its text without the pictures in it", () => {
  const text = `a\n[image1]: <data:image/png;base64,${"A".repeat(1_000_000)}>\n`;
  expect(new TextDecoder().decode(withoutPictureData(new TextEncoder().encode(text)))).toBe(
    "a\n[image1]: <data:,>\n",
  );
});

test.each([
  ["https://www.google.com/url?q=https%3A%2F%2Fexample.org%2F%3Fa%3D1&sa=D", "https://example.org/?a=1"],
  ["https://google.com/url?q=mailto:a@example.org", "mailto:a@example.org"],
  ["https://www.google.com/url?q=javascript:alert(1)", "https://www.google.com/url?q=javascript:alert(1)"],
  [
    "https://www.google.com/search?q=https://example.org",
    "https://www.google.com/search?q=https://example.org",
  ],
])("%s leads to %s", (address, target) => {
  expect(directAddress(address)).toBe(target);
});
