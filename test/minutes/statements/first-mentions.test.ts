import { expect, test } from "vitest";
import { keepFirstMentions } from "../../../src/minutes/statements/first-mentions.ts";
import type { FootnoteReference } from "../../../src/model/body.ts";
import { htmlOf } from "../../support/minutes.ts";

test("the first mention of a footnote stays the first when its text is parsed again", () => {
  const mention = (number: number): FootnoteReference => ({
    type: "footnoteReference",
    label: String(number),
    number,
  });
  const after = [mention(1), { type: "strong", children: [mention(2), mention(2)] } as const];
  keepFirstMentions([mention(1), { type: "strong", children: [{ ...mention(2), isFirst: true }] }], after);
  expect(after).toEqual([
    mention(1),
    { type: "strong", children: [{ ...mention(2), isFirst: true }, mention(2)] },
  ]);
});

test("a footnote leads back to the statement that mentions it first", () => {
  const talk = "LB: one\nOV: two[^a]\nLB: three[^a]\nOV: four\nLB: five\n\n[^a]: Or three.\n";
  const html = htmlOf(talk);
  const [, back] = /Or three\..*href="#([^"]+)"/s.exec(html) ?? [];
  expect(back).toBeDefined();
  expect(html.split(`id="${back}"`)).toHaveLength(2);
});
