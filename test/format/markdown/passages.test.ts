import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPassages } from "../../../src/format/markdown/passages.ts";
import { meetingWith } from "../../support/minutes.ts";

function passages(body: string) {
  return findPassages(meetingWith(body).body);
}

describe("the text of a body, by the place that it can be linked at", () => {
  test("belongs to the innermost heading", () => {
    expect(passages("## Fleet\n\nall well\n\n### Discussion\n\n- paint\n- ropes\n")).toEqual([
      { anchor: "fleet", headings: ["Fleet"], text: "all well" },
      { anchor: "fleet--discussion", headings: ["Fleet", "Discussion"], text: "paint · ropes" },
    ]);
  });

  test("belongs to an item rather than to the heading above it, and is there only once", () => {
    const { body, actions } = meetingWith("## Fleet\n\n- ropes\n- AI (Mat): caulk the hull\n- paint\n");
    expect(findPassages(body)).toEqual([
      { anchor: "fleet", headings: ["Fleet"], text: "ropes · paint" },
      { anchor: actions[0]?.id, headings: ["Fleet"], text: "AI (Mat): caulk the hull" },
    ]);
  });

  test("of a list below an item belongs to the item", () => {
    const [passage] = passages("## Fleet\n\n- Decision: sail on Monday\n  - if the wind allows\n");
    expect(passage?.text).toBe("Decision: sail on Monday · if the wind allows");
  });

  test("after an item is the heading's again", () => {
    const found = passages("## Fleet\n\nDecision: sail\n\nthe tide is low\n");
    expect(found.map(({ anchor, text }) => [anchor?.split("-")[0], text])).toEqual([
      ["decision", "Decision: sail"],
      ["fleet", "the tide is low"],
    ]);
  });

  test("above all headings has no anchor", () => {
    expect(passages("good morning\n")).toEqual([{ anchor: null, headings: [], text: "good morning" }]);
  });

  test("counts tables and code in", () => {
    const [passage] = passages(
      "## Fleet\n\n| boat | crew |\n| --- | --- |\n| Ida | 4 |\n\n```\nanchor up\n```\n",
    );
    expect(passage?.text).toBe("boat · crew · Ida · 4 · anchor up");
  });

  test.each(["> # Ida is back\n", "- # Ida is back\n"])(
    "counts in a heading that begins no section: %j",
    (heading) => {
      const [passage] = passages(`## Fleet\n\n${heading}`);
      expect(passage?.text).toBe("Ida is back");
    },
  );

  test("holds nothing that is withheld", () => {
    expect(passages("## Fleet\n\ndial 1-312-555-0148 to join\n")[0]?.text).not.toContain("555");
  });

  test("holds every word of the body, whatever is nested in what", () => {
    const line = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom("AI (Mat): ", "Decision: ", ""));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const words = lines.map((_, index) => `word${index}`);
        const body = lines.map(([depth, marker], index) => `${"  ".repeat(depth)}- ${marker}word${index}`);
        const text = passages(`## Fleet\n\n${body.join("\n")}\n`)
          .map((passage) => passage.text)
          .join(" ");
        expect(words.map((word) => text.split(word).length - 1)).toEqual(words.map(() => 1));
      }),
    );
  });
});
