import { describe, expect, test } from "vitest";
import { diagnosticsOf, minutes } from "../../support/archive.ts";
import { expectDiagnostic, marked } from "../../support/rules.ts";

const earlier = minutes("2020-09-07", "", "## Fleet\n\nDecision: sail on Monday\n");

function superseding(link: string) {
  return marked(`---\ndate: 2020-09-14\n---\n‸Decision: sail on Friday, supersedes [Monday](${link})\n`);
}

describe("superseded-decision", () => {
  test("finds a link that leads to no decision", () => {
    expectDiagnostic(
      "superseded-decision",
      superseding("2020-09-07.md#fleet"),
      {
        severity: "warning",
        message: '"/meetings/2020-09-07/#fleet" leads to no decision, so nothing is superseded',
        hint: "copy the link beside the decision on the page of its minutes",
      },
      { others: [earlier] },
    );
  });

  test("finds a link to a later decision", () => {
    expectDiagnostic(
      "superseded-decision",
      superseding("2020-09-21.md#decision-sail-on-monday"),
      {
        severity: "warning",
        message:
          '"/meetings/2020-09-21/#decision-sail-on-monday" was decided later, so this decision cannot supersede it',
        hint: "say in the later decision what it supersedes",
      },
      { others: [minutes("2020-09-21", "", "Decision: sail on Monday\n")] },
    );
  });

  test("has nothing against a link to an earlier decision", () => {
    const { path, text } = superseding("2020-09-07.md#decision-sail-on-monday");
    expect(diagnosticsOf([earlier, { path, text: text.replace("‸", "") }])).toEqual([]);
  });
});
