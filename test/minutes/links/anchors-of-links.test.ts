import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMarkdown } from "../../../src/format/markdown/markdown.ts";
import { parseBody } from "../../../src/minutes/body.ts";
import { linkedFiles } from "../../../src/minutes/links/linked-files.ts";
import { settings } from "../../support/minutes.ts";

const markdown = createMarkdown({ issueTrackers: [], findPrivate: () => [] });
const repository = { url: "https://github.com/ferry/minutes", branch: "main", folder: "" };
const addressOf = linkedFiles("content/minutes/2020-09-14.md", { ...settings, repository });

/** Ids of the headings and items of a body, where its links to files lead to pages and where they do not. */
function idsOf(body: string, isResolved = true): readonly string[] {
  const { sections, actions, decisions, statements } = parseBody(body, {
    markdown,
    firstLine: 1,
    ...(isResolved ? { addressOf } : {}),
  });
  return [...sections, ...actions, ...decisions, ...statements].map(({ id }) => id);
}

describe("an anchor is made of a link to a file, or the tag of a style, as it is typed", () => {
  test.each([
    ["## [Plan](../plan.md)", "plan-plan-md"],
    ["## The ![hull](img/hull%20a.png 'Ours') now", "the-hull-img-hull-20a-png-ours-now"],
    ["## [Last time](../2019/2019-12-30-notes.md#deck)", "last-time-2019-2019-12-30-notes-md-deck"],
    ["- AI (Ada): [plan](../plan.md) it", "action-plan-plan-md"],
    ["Decision: [a](b.md)", "decision-a-b-md"],
    ["## <b>Plan</b>", "b-plan-b"],
    ["## <strong>Plan</strong>", "strong-plan-strong"],
    ["## <i>Plan</i>", "i-plan-i"],
    ["## <em>Plan</em>", "em-plan-em"],
    ["## <s>Plan</s>", "s-plan-s"],
    ["## <STRIKE>Plan</STRIKE>", "strike-plan-strike"],
    ["| Action | Owner |\n| --- | --- |\n| [plan](p.md) ferry/hull#12 | Ada |", "action-plan-p-md"],
  ])("in %j", (body, id) => {
    expect(idsOf(body)).toEqual([id]);
  });

  test("but of the words alone where the link is to a page, or defined elsewhere", () => {
    const body = "## [Plan](https://ferry.example/plan.md)\n\n## See [the deck]\n\n[the deck]: ../deck.md\n";
    expect(idsOf(body)).toEqual(["plan", "see-the-deck"]);
    expect(idsOf(body, false)).toEqual(["plan", "see-the-deck"]);
  });
});

test("an anchor of a statement is made in the same way", () => {
  const talk =
    "LB: Late?\n\nOV: See [the plan](../plan.md) for <b>it</b>.\n\nLB: Yes.\n\nOV: So?\n\nLB: No.\n\nOV: Ah.\n";
  expect(idsOf(talk)).toContain("statement-ov-see-the-plan-plan-md");
  expect(idsOf(talk, false)).toEqual(idsOf(talk));
});

test("no anchor changes with what is known of files", () => {
  const word = fc.constantFrom(
    ...[
      "plan",
      "[a](b.md)",
      "![c](d/e.png)",
      "[**f**](<g h.md>)",
      "[i](../j%20k.md 'l')",
      "[m](2020-09-07.md)",
    ],
    ...[
      "[n",
      "](o.md)",
      "[p](q)",
      "[r](/s.md)",
      "[t]",
      "`[u](v.md)`",
      "\\[w](x.md)",
      "[y](http://z.example/a.md)",
    ],
  );
  const line = fc
    .tuple(fc.constantFrom("## ", "### ", "- AI (Ada): ", "Decision: "), fc.array(word, { minLength: 1 }))
    .map(([opening, words]) => opening + words.join(" "));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
      const body = lines.join("\n\n");
      expect(idsOf(body)).toEqual(idsOf(body, false));
    }),
  );
});
