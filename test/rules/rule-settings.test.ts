import { describe, expect, test } from "vitest";
import { diagnosticsOf, minutes, siteYaml } from "../support/archive.ts";

const ownerless = minutes("2020-09-14", "", "- AI: caulk the hull\n");

/** The findings with these lines below `rules:` in the settings. */
function found(...lines: readonly string[]) {
  return diagnosticsOf([ownerless], {
    settings: `${siteYaml}rules:\n${lines.map((line) => `  ${line}\n`).join("")}`,
  });
}

describe("the rules of the settings", () => {
  test("turn a rule off", () => {
    expect(found("ownerless-action: off")).toEqual([]);
  });

  test("make an error of a warning", () => {
    expect(found("ownerless-action: error")).toMatchObject([
      { ruleId: "ownerless-action", severity: "error" },
    ]);
  });

  test("are reported where they name no rule", () => {
    const line = siteYaml.split("\n").length + 1;
    expect(found("ownerles-action: off", "ownerless-action: off")).toMatchObject([
      {
        ruleId: "rule-settings",
        severity: "warning",
        file: "content/site.yaml",
        line,
        column: 3,
        message: '"ownerles-action" is not a rule',
        hint: 'did you mean "ownerless-action"?',
      },
    ]);
  });

  test("cannot lower the level of an error", () => {
    expect(found("duplicate-date: off", "ownerless-action: off")).toMatchObject([
      { ruleId: "rule-settings", message: 'the findings of "duplicate-date" are always errors' },
    ]);
  });

  test("say which levels there are", () => {
    expect(found("ownerless-action: never")).toMatchObject([
      { ruleId: "schema", message: '"rules.ownerless-action" is "never", expected off, warning or error' },
    ]);
  });
});
