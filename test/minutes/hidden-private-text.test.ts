import { describe, expect, test } from "vitest";
import { htmlOf, meetingWith } from "../support/minutes.ts";

/** What a reader sees of a body. */
function shown(body: string): string {
  return htmlOf(body).replace(/<[^>]*>/g, "");
}

describe("a number that Markdown cuts up", () => {
  test.each([
    ["emphasis", "call **608** 555 0142 now"],
    ["emphasis of two kinds", "call **608** _555_ 0142 now"],
    ["emphasis inside emphasis", "call **608 *555* 0142** now"],
    ["code", "call `608` 555 `0142` now"],
    ["a link", "call [608](https://harbour.example/) 555 0142 now"],
    ["an escape", String.raw`call 312\-555\-0142 now`],
    ["a character reference", "call 312&#45;555-0142 now"],
    ["a character reference in base 16", "call 312&#x2d;555&#x2D;0142 now"],
    ["a reference to a digit", "call 31&#50;-555-0142 now"],
    ["the end of a line", "call 312 555\n0142 now"],
    ["the ends of two lines", "call 312\n555\n0142 now"],
    ["the end of a line of a list", "- call 312 555\n  0142 now"],
    ["the end of a line of a quote", "> call 312 555\n> 0142 now"],
    ["a hard line break", "call 312 555\\\n0142 now"],
    ["spaces that do not break", "call 312\u00a0555\u00a00142 now"],
    ["references to such spaces", "call 312&nbsp;555&nbsp;0142 now"],
    ["hyphens that do not break", "call 312\u2011555\u20110142 now"],
    ["dashes", "call 312\u2013555\u20130142 now"],
    ["emphasis in a heading", "## call **312** 555 0142 now"],
    ["emphasis in a cell", "| a |\n| - |\n| call **312** 555 0142 now |"],
  ])("by %s is withheld", (_, body) => {
    expect(shown(body)).toContain("call [withheld]");
    expect(htmlOf(body)).not.toMatch(/608|312|555|0142|&#/);
  });

  test("is marked once, and the words around it stay", () => {
    expect(shown("call **608** 555 0142 or _write_")).toBe("call [withheld] or write\n");
  });

  test("is withheld beside another one", () => {
    expect(shown("**608** 555 0142, **608** 555 0143.")).toBe("[withheld], [withheld].\n");
  });

  test("reaches neither title nor text of what it stands in", () => {
    const { sections, actions, decisions, support } = meetingWith(
      "## Support of **608** 555 0142\n\n- Lakeside (Ada): call **608** 555 0142\n\nDecision: call 608&#45;555-0142\n\nAI (Ada): call **608** 555 0142\n",
    );
    const texts = [...actions, ...decisions, ...support].flatMap(({ id, text, content }) => [
      id,
      text,
      content,
    ]);
    expect(JSON.stringify([sections, texts])).not.toMatch(/555|0142/);
  });

  test.each([
    ["cells of a table", "| a | b | c |\n| - | - | - |\n| 201 | 555 | 1200 |", ["201", "555", "1200"]],
    ["items of a list", "- 201\n- 555\n- 1200", ["201", "555", "1200"]],
    ["paragraphs", "201\n\n555\n\n1200", ["201", "555", "1200"]],
    ["versions", "**3.5.24** and 3.6", ["3.5.24", "3.6"]],
  ])("is not found in %s", (_, body, kept) => {
    expect(shown(body)).not.toContain("withheld");
    for (const text of kept) expect(shown(body)).toContain(text);
  });
});
