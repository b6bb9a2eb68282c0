import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText } from "../../../src/format/markdown/plain-text.ts";
import { emailOf } from "../../../src/format/markdown/to-email.ts";
import { blocksOf, inlinesOf, walk } from "../../../src/format/markdown/walk.ts";
import type { Block } from "../../../src/model/body.ts";
import { english } from "../../../src/texts/en/texts.ts";
import { meetingWith } from "../../support/minutes.ts";

function treeOf(body: string): readonly Block[] {
  return blocksOf(meetingWith(body).body);
}

function email(body: string): string {
  const address = (url: string): string => (url.startsWith("/") ? `https://harbour.example${url}` : url);
  return emailOf(treeOf(body), address, english.layout.markup);
}

const words = "The ferry to the island leaves ten minutes late while the pier is being repaired.";

describe("a body as an e-mail", () => {
  test.each([
    ["a heading is underlined", "## Fleet\n", "Fleet\n-----\n"],
    ["a heading without a text is left out", "# \n\n##\n\none\n", "one\n"],
    [
      "a paragraph is wrapped",
      words,
      "The ferry to the island leaves ten minutes late while the pier is being\nrepaired.\n",
    ],
    [
      "an item of a list keeps its indent",
      `- ${words}\n  1. ${words}\n`,
      "- The ferry to the island leaves ten minutes late while the pier is\n  being repaired.\n  1. The ferry to the island leaves ten minutes late while the pier is\n     being repaired.\n",
    ],
    ["a quotation has a sign on each line", "> one\n>\n> two\n", "> one\n>\n> two\n"],
    ["code keeps its lines", "```\na\n  b\n```\n", "    a\n      b\n"],
    [
      "a table has columns, and figures below one another",
      "| Pier | Boats |\n| - | - |\n| North | 8 |\n| South | 12 |\n",
      "Pier   Boats\n-----  -----\nNorth      8\nSouth     12\n",
    ],
    [
      "a table that is too wide has a line for each row",
      `| Pier | Why |\n| - | - |\n| North | ${words} |\n`,
      "- North: Why The ferry to the island leaves ten minutes late while the\n  pier is being repaired.\n",
    ],
    [
      "a link has its address as a footnote, once",
      "[rota](/people/) and [crew](/people/) on <https://pier.example/>\n",
      "rota [1] and crew [1] on https://pier.example/\n\n[1] https://harbour.example/people/\n",
    ],
    ["styles are left out, but not what is struck out", "a *b* **c** `d` ~~e~~\n", "a b c d ~~e~~\n"],
    ["a comment is left out", "<!-- private -->\n\nFerries.\n", "Ferries.\n"],
  ])("%s", (_, body, expected) => {
    expect(email(body)).toBe(expected);
  });

  const word = fc.constantFrom(
    "pier",
    "boat-house",
    "AI (Mat):",
    "**rope**",
    "`knot`",
    "BOAT-12",
    "a|b",
    "x".repeat(40),
  );
  const line = fc
    .tuple(
      fc.constantFrom("", "- ", "1. ", "## ", "> ", "- [ ] "),
      fc.array(word, { minLength: 1, maxLength: 30 }),
    )
    .map(([opening, all]) => opening + all.join(" "));
  const body = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join("\n\n"));

  test("has no line of more than 72 characters, and every word of the body in its order", () => {
    fc.assert(
      fc.property(body, (text) => {
        const written = email(text);
        for (const one of written.split("\n")) expect(one.length).toBeLessThanOrEqual(72);
        let at = 0;
        const flat = written.replace(/^[>\s]+/gm, "").replace(/\s+/g, " ");
        walk(treeOf(text), (block) => {
          for (const inline of inlinesOf(block)) {
            const place = flat.indexOf(plainText(inline), at);
            expect(place).toBeGreaterThanOrEqual(at);
            at = place;
          }
        });
      }),
    );
  });
});
