import { describe, expect, test } from "vitest";
import { excerptOf } from "../../../../src/client/search/find/excerpt.ts";
import { stemOf } from "../../../../src/search/stem.ts";

const stem = stemOf("en");

/** The excerpt as one text, with marks in brackets. */
function excerpt(text: string, ...terms: readonly string[]): string {
  return excerptOf(text, new Set(terms), stem)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join("");
}

describe("the excerpt of a result", () => {
  test("is the whole of a short text, with the words marked", () => {
    expect(excerpt("Ropes, and a (rope) for Ida.", "rope")).toBe("[Ropes], and a ([rope]) for Ida.");
  });

  test("marks a part of an address alone", () => {
    expect(excerpt("see https://harbour.example/pull/12", "pull")).toBe(
      "see https://harbour.example/[pull]/12",
    );
  });

  test("is the passage of a long text with most of the words", () => {
    const filling = "and so on ".repeat(20);
    const shown = excerpt(`rope ${filling} hull and rope ${filling}`, "rope", "hull");
    expect(shown).toMatch(/^… .*\[hull\] and \[rope\].* …$/);
    expect(shown.split(" ").length).toBeLessThan(35);
  });

  test("starts at the beginning if no word is in the text", () => {
    expect(excerpt("paint ".repeat(40), "rope")).toMatch(/^paint paint.* …$/);
  });
});
