import { describe, expect, test } from "vitest";
import { limits } from "../../../src/format/markdown/limits.ts";
import { htmlOf, meetingWith, parse } from "../../support/minutes.ts";

const fold = "<details>\n<summary>The list</summary>\n\n- oars\n\n</details>\n";

describe("what is folded away", () => {
  test.each([
    ["with blank lines", fold],
    ["without blank lines", "<details>\n<summary>The list</summary>\n- oars\n</details>"],
    ["with both tags on one line", "<details><summary>The list</summary>\n\n- oars\n</details>"],
    ["in capitals", "<DETAILS>\n<Summary>The list</SUMMARY>\n\n- oars\n\n</Details>"],
    ["with a summary of two lines", "<details>\n<summary>\nThe list\n</summary>\n\n- oars\n</details>"],
    ["with spaces before the summary", "<details>\n  <summary>The list</summary>\n\n- oars\n\n</details>"],
  ])("is one element, %s", (_how, body) => {
    expect(htmlOf(body)).toBe(
      "<details><summary>The list</summary>\n<ul>\n<li>oars</li>\n</ul>\n</details>\n",
    );
  });

  test("may be on one line, and open from the start", () => {
    expect(htmlOf("<details open><summary>A</summary>*b*</details>")).toBe(
      "<details open><summary>A</summary>\n<p><em>b</em></p>\n</details>\n",
    );
  });

  test("has a title where its author wrote none", () => {
    expect(htmlOf("<details>\n\na\n\n</details>")).toBe(
      "<details><summary>Details</summary>\n<p>a</p>\n</details>\n",
    );
  });

  test("may be in a list, in a quotation and in another fold", () => {
    for (const body of [
      "- a\n\n  <details>\n  b\n  </details>",
      "> <details>\n> b\n> </details>",
      `<details>\n\n${fold}\n</details>`,
    ])
      expect(htmlOf(body)).toMatch(/<details>.*<\/details>/s);
  });

  test("ends a paragraph", () => {
    expect(htmlOf("before\n<details>\nin\n</details>\nafter")).toBe(
      "<p>before</p>\n<details><summary>Details</summary>\n<p>in</p>\n</details>\n<p>after</p>\n",
    );
  });
});

describe("a tag is the text that its author wrote", () => {
  test.each([
    ["without a partner", "<details>\n\na"],
    ["that closes nothing", "a\n\n</details>"],
    ["with an attribute", '<details class="x">\n\na\n\n</details>'],
    ["with code in an attribute", "<details ontoggle=alert(1) open>\n\na\n\n</details>"],
    ["of a summary alone", "<summary>a</summary>"],
    ["whose partner is in a list", "<details>\n\n- a\n\n  </details>"],
    ["in a line of text", "see <details> there </details>"],
    ["around the place of a table", "<details>\n\n::tickets\n\n</details>"],
  ])("%s", (_what, body) => {
    const html = htmlOf(body);
    expect(html).not.toMatch(/<(?:details|summary)/);
    expect(html).toMatch(/&lt;\/?(?:details|summary)/);
  });

  test("in code", () => {
    expect(htmlOf("```\n<details>\n```")).toBe('<pre tabindex="0"><code>&lt;details&gt;\n</code></pre>\n');
  });
});

test("a heading that is folded away has the id that it has elsewhere", () => {
  const { sections } = meetingWith("## Fleet\n\n<details>\n\n### Oars\n\n</details>\n\n### Sails\n");
  expect(sections.map(({ id, children }) => [id, children.map((child) => child.id)])).toEqual([
    ["fleet", ["fleet--oars", "fleet--sails"]],
  ]);
});

test("folds in folds are bounded", () => {
  const deep = "<details>\n".repeat(limits.depth + 1) + "</details>\n".repeat(limits.depth + 1);
  expect(parse(`---\ndate: 2020-09-14\n---\n${deep}`).diagnostics).toMatchObject([{ ruleId: "limit" }]);
});
