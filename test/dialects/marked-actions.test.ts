import { describe, expect, test } from "vitest";
import { marksActions, usualActionForms } from "../../src/dialects/marked-actions.ts";
import { parserFor, settings, sourceFile } from "../support/minutes.ts";

const promises = "- Ada to ring the roofer\n- TODO: count the slates\n"; // Invented minutes have this word; it is not a note to us.

describe("a team means sentences such as Ada to ring", () => {
  test.each([
    ["if it marks nothing", [promises, promises]],
    ["if half of its minutes mark items", [promises, "- AI (Ada): ring the roofer\n"]],
    ["if its minutes only have a word that looks like a mark", ["AI helps us: it rings\n", "- Actionable\n"]],
    ["if it has no minutes", []],
  ])("%s", (_, texts) => {
    expect(usualActionForms(texts.map(marksActions))).toBe("any");
  });
});

describe("a team of which most minutes mark action items means no sentence", () => {
  test.each([
    "- AI (Ada): ring",
    "  * **ACTION**: ring",
    "1. [ ] Action item: ring",
    "ACTION 58.1: ring",
    "[ACTION - Ada] ring",
  ])("as %s does", (marked) => {
    expect(usualActionForms([promises, `notes\n\n${marked}\n`, `${marked}\n`].map(marksActions))).toBe(
      "marked",
    );
  });
});

test.each([
  ["any", ["ring the roofer", "count the slates", "sign the letter"]],
  ["marked", ["sign the letter"]],
] as const)("with action_items: %s, minutes have the items %j", (actionItems, expected) => {
  const file = sourceFile(
    `---\ndate: 2020-09-14\ntitle: Roof\nattending: [Ada]\n---\n\n${promises}- AI (Ada): sign the letter\n`,
  );
  const { meeting } = parserFor({ ...settings, actionItems })(file);
  expect(meeting?.actions.map(({ text }) => text)).toEqual(expected);
});
