import { describe, expect, test } from "vitest";
import { completionsAt } from "../../src/editor/completions.ts";

const vocabulary = { people: ["Ada", "Anna Berg", "Mat"], issues: ["BOAT-12", "BOAT-3", "BOAT-"] };

/** The text with each suggestion, where `before` is typed. */
function completed(before: string): string[] {
  const found = completionsAt(before, vocabulary);
  return found?.suggestions.map((one) => before.slice(0, found.from) + one) ?? [];
}

describe("the text before the caret is completed", () => {
  test.each([
    ["A", ["AI ("]],
    ["- AI", ["- AI ("]],
    ["- AI (", ["- AI (Ada): ", "- AI (Anna Berg): ", "- AI (Mat): "]],
    ["- AI (an", ["- AI (Anna Berg): "]],
    ["- AI (Mat, ad", ["- AI (Mat, Ada): "]],
    ["- De", ["- Decision: "]],
    [":", ["::tickets", "::queues", "::triage", "::releases"]],
    ["::re", ["::releases"]],
    ["Text\n::q", ["Text\n::queues"]],
    ["- See BOA", ["- See BOAT-12", "- See BOAT-3", "- See BOAT-"]],
    ["- Asked an", ["- Asked Anna Berg"]],
    ["- AI (Mat): paint [d", ["- AI (Mat): paint [done]", "- AI (Mat): paint [dropped]"]],
  ])("%j", (before, expected) => {
    expect(completed(before)).toEqual(expected);
  });

  test.each(["", "- ", "a", "- It rains", "- AI (Mat): ", "Text ::re", "- AI (Zoe", "- See BOAT-12", "a [d"])(
    "%j has no suggestion",
    (before) => {
      expect(completed(before)).toEqual([]);
    },
  );
});
