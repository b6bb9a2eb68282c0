import { describe, expect, test } from "vitest";
import { expectOne } from "../../support/diagnostics.ts";
import { htmlOf } from "../../support/minutes.ts";
import { spot } from "../../support/spot.ts";
import { readText } from "../old-minutes.ts";

/** The body of old minutes with this text. */
function repaired(text: string): string {
  return readText(text).body;
}

describe("a list with too much indentation", () => {
  test.each([
    ["below a line", "A theme:\n      - a\n      - b", "A theme:\n- a\n- b"],
    ["below a hard break", "A theme:  \n        -   a", "A theme:  \n-   a"],
    ["with a list in it", "A theme:\n      - a\n          - b\n      - c", "A theme:\n- a\n    - b\n- c"],
    ["over blank lines", "A theme:\n      - a\n\n      - b\n\ntext", "A theme:\n- a\n\n- b\n\ntext"],
    ["below a list item", "- A theme\n          - a\n          - b", "- A theme\n  - a\n  - b"],
    [
      "below an item in a list",
      "- x\n    - A theme\n            - a\n- y",
      "- x\n    - A theme\n      - a\n- y",
    ],
    ["with wrapped lines", "A theme:\n      - a\n        b", "A theme:\n- a\n  b"],
  ])("gets less indentation: %s", (_name, text, body) => {
    expect(repaired(text)).toBe(body);
  });

  test("is shown as a list", () => {
    expect(htmlOf(repaired("A theme:\n      - a\n      - b"))).toMatch(
      /<ul>\s*<li>a<\/li>\s*<li>b<\/li>\s*<\/ul>/,
    );
  });

  test("has a warning at its first line", () => {
    const { text, ...position } = spot("A theme:\n      ‸- a\n      - b\n\ntext");
    expectOne(readText(text).diagnostics, "repaired-list", position);
  });

  test("reports which lines were changed", () => {
    expect(readText("A theme:\n      - a\n\n      - b").repairedLines).toEqual([1, 3]);
  });

  test.each([
    ["right below a line", "A theme:\n- a\n- b"],
    ["a little indented", "A theme:\n   - a\n   - b"],
    ["with bullets of one space and of three", "-   a\n    - b\n        -  c\n- d"],
    ["after a blank line", "A theme:\n\n- a"],
    ["in code", "```\nA theme:\n      - a\n```"],
    ["as code", "A theme:\n\n      - a"],
    ["with a dash that is not a bullet", "From nine\n      -till ten"],
    ["with a minus in running text", "5 - 4\n- 3"],
  ])("is left as it is: %s", (_name, text) => {
    const { body, diagnostics } = readText(text);
    expect([body, diagnostics]).toEqual([text, []]);
  });
});

describe("an underscore that became a subscript", () => {
  test.each([
    ["tide<sub>table</sub>", "tide_table"],
    ["tide<sub>table</sub><sub>north</sub>", "tide_table_north"],
    ["**tide<sub>table</sub>** and crew<sub>list</sub>.", "**tide_table** and crew_list."],
    ["v2<sub>north</sub>", "v2_north"],
    ["ALLOW<sub>READ</sub>=\\*", "ALLOW_READ=\\*"],
    ["`a` tide<sub>table</sub> `b`", "`a` tide_table `b`"],
    ["a ` tide<sub>table</sub>", "a ` tide_table"],
  ])("is put back: %s", (text, body) => {
    expect(repaired(text)).toBe(body);
  });

  test.each([
    ["after one letter", "x<sub>max</sub>"],
    ["in chemistry", "H<sub>2</sub>O and CO<sub>2</sub>"],
    ["as an index", "knot<sub>i</sub>"],
    ["on its own", "<sub>table</sub> of tides"],
    ["with several words", "tide<sub>the table</sub>"],
    ["in a code span", "`tide<sub>table</sub>`"],
    ["in a longer code span", "``tide ` crew<sub>list</sub>``"],
    ["in a fence", "```\ntide<sub>table</sub>\n```"],
    ["in a comment", "<!--\ntide<sub>table</sub>\n-->"],
  ])("stays if it may be a subscript: %s", (_name, text) => {
    const { body, diagnostics } = readText(text);
    expect([body, diagnostics]).toEqual([text, []]);
  });

  test("has a warning", () => {
    const { text, ...position } = spot("text\n\n- the tide‸<sub>table</sub>");
    expectOne(readText(text).diagnostics, "repaired-underscore", position);
  });
});

describe("everything else in a body", () => {
  test.each([
    ["hard breaks", "a  \nb\\\nc<br>d</br>"],
    ["entities", "&Delta; &#x2014; &amp;amp;"],
    ["curly quotes and a tab", "“a”\t‘b’"],
    ["an asterisk", "CC* and CC\\*"],
    ["placeholders", "<OPEN> and <?>"],
    ["trailing blanks and lines", "a   \n\n\n   \nb\n\n\n"],
    ["a heading of level seven", "####### a"],
    ["no final line ending", "a"],
    ["template language", "{{ a }} {% b %}"],
    ["rules", "a\n\n---\n\n***\n"],
    ["other directives", "::note\n\n:::warning"],
  ])("is kept verbatim: %s", (_name, text) => {
    expect(repaired(text)).toBe(text);
  });
});
