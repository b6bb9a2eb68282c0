import { expect, test } from "vitest";
import { parseBody } from "../../../src/minutes/body.ts";
import { findLocalLinks } from "../../../src/minutes/items/local-links.ts";
import { markdown } from "../../support/minutes.ts";

test("a link is found at its address, in a table and in a style too", () => {
  const text = "Text\n\n| a |\n| --- |\n| [x](/a/) |\n\n- one\n  **[y](#b)**\n";
  expect(parseBody(text, { markdown: markdown(), firstLine: 10 }).localLinks).toEqual([
    { url: "/a/", isLink: true, position: { line: 14, column: 7 } },
    { url: "#b", isLink: true, position: { line: 17, column: 9 } },
  ]);
});

test("there is none in a body without links, however many brackets it has", () => {
  expect(findLocalLinks(markdown()("[".repeat(5000)).blocks, [], () => 0)).toEqual([]);
});
