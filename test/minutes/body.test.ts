import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseBody } from "../../src/minutes/body.ts";
import { compactBody } from "../support/compact.ts";
import { htmlOf, markdown, meetingWith } from "../support/minutes.ts";

const folder = new URL("bodies/", import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".md"))
  .map((file) => file.slice(0, -3));

function fixture(file: string): string {
  return readFileSync(new URL(file, folder), "utf8");
}

describe("a body", () => {
  test.each(names)("%s.md says what its JSON says", (name) => {
    expect(compactBody(fixture(`${name}.md`))).toEqual(JSON.parse(fixture(`${name}.json`)));
  });

  test("of every fixture is a pair", () => {
    const pairs = names.flatMap((name) => [`${name}.json`, `${name}.md`]).toSorted();
    expect(readdirSync(folder).toSorted()).toEqual(pairs);
  });

  test("without a word has no part", () => {
    expect(parseBody("\n \n", { markdown: markdown(), firstLine: 1 })).toMatchObject({
      parts: [],
      sections: [],
      actions: [],
    });
  });

  test("counts its lines from the line on which it starts", () => {
    const { actions, unknownDirectives } = parseBody("one\n\n  - AI (Ada): two\n\n::cargo\n", {
      markdown: markdown(),
      firstLine: 20,
    });
    expect([actions[0]?.position, unknownDirectives[0]?.position]).toEqual([
      { line: 22, column: 3 },
      { line: 24, column: 1 },
    ]);
  });
});

describe("a directive", () => {
  test("that is unknown stays text, so that a reader sees the mistake", () => {
    expect(htmlOf("::cargo")).toBe("<p>::cargo</p>\n");
  });

  test("written twice places its table once", () => {
    expect(meetingWith("::tickets\n\ntext\n\n::tickets").body.map(({ kind }) => kind)).toEqual([
      "directive",
      "text",
    ]);
  });
});

describe("a file made to be slow", () => {
  test.each([
    ["equal headings", "# a\n"],
    ["empty headings", "#\n"],
    ["equal action items", "AI: x\n\n"],
    ["equal decisions", "Decision: x\n\n"],
    ["nested quotes", "> "],
    ["nested lists", "- "],
    ["open brackets", "["],
    ["directives", "::cargo\n"],
  ])("of %s is read, or refused, in seconds", (_name, piece) => {
    const text = piece.repeat(Math.floor(20_000 / piece.length));
    const { parts, excess } = parseBody(text, { markdown: markdown(), firstLine: 1 });
    expect(parts.length > 0 || excess !== null).toBe(true);
  });

  test.each([
    ["emphasis", "*a ", " a*"],
    ["bold text", "**a ", " a**"],
    ["paired tags", "<sub>", "</sub>"],
  ])("of %s within itself is rendered too", (_name, open, close) => {
    const depth = 1500;
    expect(htmlOf(open.repeat(depth) + close.repeat(depth))).toContain("</p>");
  });
});
