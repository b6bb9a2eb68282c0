import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textOf } from "../../../src/format/markdown/plain-text.ts";
import { markdownOf } from "../../../src/format/markdown/to-markdown.ts";
import { blocksOf, inlinesOf, walk } from "../../../src/format/markdown/walk.ts";
import type { Block } from "../../../src/model/body.ts";
import { meetingWith } from "../../support/minutes.ts";

function treeOf(body: string): readonly Block[] {
  return blocksOf(meetingWith(body).body);
}

function rewritten(body: string): string {
  return markdownOf(treeOf(body), (url) => (url.startsWith("/") ? `https://harbour.example${url}` : url));
}

/** The kinds and texts of all blocks, in order. */
function outline(body: string): readonly (readonly string[])[] {
  const found: string[][] = [];
  walk(treeOf(body), (block) => {
    found.push([block.type, ...inlinesOf(block).map((inline) => textOf(inline).replace(/\s+/g, " ").trim())]);
  });
  return found;
}

describe("a body as Markdown", () => {
  test.each([
    ["headings and lists", "## Fleet\n\n- one\n- two\n  1. deep\n"],
    ["items", "- AI (Mat): caulk **the** boat (BOAT-1)\n- Decision: sail\n"],
    ["styles", "a *b* ~~c~~ `d` H<sub>2</sub>O\n"],
    ["a quotation with a list", "> said\n>\n> - so\n"],
    ["code", "```\na < b & | c\n```\n"],
    ["a table", "| a | b |\n| - | -: |\n| 1 \\| 2 | 3 |\n"],
    ["a numbered list that starts at 3", "3. three\n4. four\n"],
  ])("keeps %s", (_, body) => {
    expect(rewritten(body)).toBe(body);
  });

  test("has full addresses for links inside the site", () => {
    expect(rewritten("[last week](2020-09-07.md) and [trends](/trends/)")).toBe(
      "[last week](https://harbour.example/meetings/2020-09-07/) and [trends](https://harbour.example/trends/)\n",
    );
  });

  test("leaves out comments and permalinks", () => {
    expect(rewritten("<!-- private -->\n\n- Decision: sail <!-- soon -->\n")).toBe("- Decision: sail\n");
  });

  test("reads back as the same blocks, whatever the words", () => {
    const word = fc.constantFrom(
      "sail",
      "*",
      "_rig_",
      "1.",
      "-",
      "#",
      "+",
      "a|b",
      "`x`",
      "**mast**",
      "[x]",
      "<b",
      "&amp;",
      "~~",
      "[^1]",
      "</summary>",
      "<i>e</i>",
    );
    const line = fc
      .tuple(
        fc.constantFrom(
          ...["", "- ", "1. ", "## ", "> ", "AI (Mat): ", "- AI (Bo): ", "- [ ] ", "> [!TIP]\n> ", "[^1]: "],
          ...["<details>\n\n", "<details open><summary>", "</details>\n\n", "</summary>"],
        ),
        fc.array(word, { minLength: 1, maxLength: 5 }),
      )
      .map(([opening, words]) => opening + words.join(" "));
    const body = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join("\n\n"));
    fc.assert(
      fc.property(body, (text) => {
        const once = rewritten(text);
        expect(outline(once)).toEqual(outline(text));
      }),
    );
  });
});
