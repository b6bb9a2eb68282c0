import { describe, expect, test } from "vitest";
import { nextHeading, startsWithWord } from "../../../src/dialects/text/old-text.ts";
import { itemsOf, oldText } from "../../import/old-minutes.ts";

/** The lines that are prose. */
function prose(text: string): string[] {
  const { lines, isProse } = oldText(text);
  return lines.filter((_, line) => isProse(line));
}

describe("headings of old minutes", () => {
  test.each([
    ["# Tide", [1, "Tide"]],
    ["###   **Tide**  &amp; fog ##", [3, "Tide & fog"]],
    ["   ## Tide", [2, "Tide"]],
    ["Tide\n====", [1, "Tide"]],
  ])("are read from %j", (text, heading) => {
    expect(oldText(text).headings.map(({ level, title }) => [level, title])).toEqual([heading]);
  });

  test.each(["#Tide", "    # Tide", "```\n# Tide\n```", "<!--\n# Tide\n-->", "Tide"])(
    "are not found in %j",
    (text) => {
      expect(oldText(text).headings).toEqual([]);
    },
  );

  test("end the section above them", () => {
    const text = oldText("## A\ntext\n### B\ntext");
    expect([nextHeading(text, 0), nextHeading(text, 1), nextHeading(text, 3)]).toEqual([0, 2, 4]);
  });
});

describe("prose", () => {
  test.each([
    ["a fence", "a\n```\nb\n```\nc"],
    ["a fence of tildes", "a\n~~~ sh\nb\n~~~\nc"],
    ["a fence of four backticks around one of three", "a\n````\n```\nb\n```\n````\nc"],
    ["a comment", "a\n<!-- b -->\nc"],
    ["a comment of several lines", "a\n<!--\nb\n\nb -->\nc"],
  ])("does not include %s", (_name, text) => {
    expect(prose(text)).toEqual(["a", "c"]);
  });

  test.each(["```make``` it", "the mark `<!--` opens a comment"])("may contain code: %j", (line) => {
    expect(prose(`${line}\nc`)).toEqual([line, "c"]);
  });

  test("may end with a comment", () => {
    expect(prose("a <!-- b -->\nc")).toEqual(["a <!-- b -->", "c"]);
  });

  test("may start a comment of several lines", () => {
    expect(prose("a <!-- b\nb\nb -->\nc")).toEqual(["a <!-- b", "c"]);
  });
});

describe("a word at the start", () => {
  test.each(["Triage", "triage duty", "Triage: Ada"])("is found in %j", (title) => {
    expect(startsWithWord(title, ["Triage"])).toBe(true);
  });

  test.each(["Triages", "The triage", "Triage2"])("is not found in %j", (title) => {
    expect(startsWithWord(title, ["Triage"])).toBe(false);
  });
});

describe("list items", () => {
  test("may have any bullet and any space after it", () => {
    expect(itemsOf("-   a\n* b\n+  c\n1. d\n2) e").map(({ text }) => text)).toEqual([
      "a",
      "b",
      "c",
      "d",
      "e",
    ]);
  });

  test("continue over wrapped lines, without hard breaks", () => {
    expect(itemsOf("- a  \n  b\\\n  c<br>\n  d")).toMatchObject([{ text: "a b c d", from: 0, to: 4 }]);
  });

  test("end before a line without indentation, but contain it", () => {
    expect(itemsOf("- a\nb")).toMatchObject([{ text: "a", to: 1, hasChildren: true }]);
  });

  test("end at a table, a heading, a quotation and a blank line", () => {
    const texts = ["- a\n| b |", "- a\n## b", "- a\n> b", "- a\n\nb"].map((text) => itemsOf(text)[0]?.text);
    expect(texts).toEqual(["a", "a", "a", "a"]);
  });

  test("show whether they have children", () => {
    expect(itemsOf("- a\n    - b\n- c\n\n  d\n- e").map(({ hasChildren }) => hasChildren)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test("need a space and a text", () => {
    expect(itemsOf("-a\n-\n1.a\n---\n**b**")).toEqual([]);
  });
});
