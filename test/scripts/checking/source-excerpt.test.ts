import { describe, expect, test } from "vitest";
import { sourceExcerpt } from "../../../scripts/checking/source-excerpt.ts";

describe("an excerpt of a source line", () => {
  test("has a caret below the column", () => {
    expect(sourceExcerpt("  Opne: 3", 3)).toEqual(["      Opne: 3", "      ^"]);
  });

  test("shows the part of a long line that holds the column", () => {
    const [line = "", caret = ""] = sourceExcerpt(`${"a".repeat(300)}b${"c".repeat(300)}`, 301);
    expect([line[caret.indexOf("^")], line.length]).toEqual(["b", 104]);
  });

  test("has no control characters, and a tab is one space", () => {
    expect(sourceExcerpt("\t\u001b[31mred", 2)).toEqual(["      [31mred", "     ^"]);
  });

  test("is nothing for an empty line", () => {
    expect(sourceExcerpt("", 1)).toEqual([]);
  });
});
