import { describe, expect, test } from "vitest";
import { nextHeading, startsWithWord } from "../../../src/import/text/old-text.ts";
import { itemsOf, oldText } from "../old-minutes.ts";

/** The lines that are text. */
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
    "are none in %j",
    (text) => {
      expect(oldText(text).headings).toEqual([]);
    },
  );

  test("end the lines of the section above them", () => {
    const text = oldText("## A\ntext\n### B\ntext");
    expect([nextHeading(text, 0), nextHeading(text, 1), nextHeading(text, 3)]).toEqual([0, 2, 4]);
  });
});

describe("text", () => {
  test.each([
    ["a fence", "a\n```\nb\n```\nc"],
    ["a fence of tildes", "a\n~~~ sh\nb\n~~~\nc"],
    ["a fence of four with one of three in it", "a\n````\n```\nb\n```\n````\nc"],
    ["a comment", "a\n<!-- b -->\nc"],
    ["a comment of several lines", "a\n<!--\nb\n\nb -->\nc"],
  ])("does not stand inside %s", (_name, text) => {
    expect(prose(text)).toEqual(["a", "c"]);
  });

  test.each(["```make``` it", "the mark `<!--` opens a comment"])("may hold code: %j", (line) => {
    expect(prose(`${line}\nc`)).toEqual([line, "c"]);
  });

  test("may have a comment behind it", () => {
    expect(prose("a <!-- b -->\nc")).toEqual(["a <!-- b -->", "c"]);
  });

  test("may open a comment that goes on", () => {
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
  test("are found with any bullet and any space behind it", () => {
    expect(itemsOf("-   a\n* b\n+  c\n1. d\n2) e").map(({ text }) => text)).toEqual([
      "a",
      "b",
      "c",
      "d",
      "e",
    ]);
  });

  test("go on over wrapped lines, without hard breaks", () => {
    expect(itemsOf("- a  \n  b\\\n  c<br>\n  d")).toMatchObject([{ text: "a b c d", from: 0, to: 4 }]);
  });

  test("end at a line that is not indented, which hangs on them all the same", () => {
    expect(itemsOf("- a\nb")).toMatchObject([{ text: "a", to: 1, hasChildren: true }]);
  });

  test("end at a table, a heading, a quotation and a blank line", () => {
    const texts = ["- a\n| b |", "- a\n## b", "- a\n> b", "- a\n\nb"].map((text) => itemsOf(text)[0]?.text);
    expect(texts).toEqual(["a", "a", "a", "a"]);
  });

  test("know whether something is nested in them", () => {
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
