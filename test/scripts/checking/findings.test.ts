import { describe, expect, test } from "vitest";
import { printedFindings } from "../../../scripts/checking/findings.ts";
import type { Diagnostic } from "../../../src/model/diagnostic.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

function finding(file: string, line: number, ruleId = "unknown-state"): Diagnostic {
  return {
    ruleId,
    severity: "error",
    message: '"Opne" is not a state',
    hint: "write Open",
    file,
    line,
    column: 3,
  };
}

describe("findings as text", () => {
  test("show the line with a caret", () => {
    const file = `${temporaryFolder({ "a.md": "tickets:\n  Opne: 3\n" })}/a.md`;
    expect(printedFindings([finding(file, 2)], "text", "Checked")).toBe(
      `${file}:2:3 error unknown-state\n      Opne: 3\n      ^\n  "Opne" is not a state;\n  write Open\n\nChecked: 1 error, no warnings.\n`,
    );
  });

  test("do not show a line with private text", () => {
    const file = `${temporaryFolder({ "a.md": "Call 555-010-0199\n" })}/a.md`;
    expect(printedFindings([finding(file, 1, "private-text")], "text", "Checked")).not.toContain("555");
  });

  test("are shown without their line where the file is gone", () => {
    expect(printedFindings([finding("nowhere.md", 1)], "text", "Checked")).toMatch(
      /^nowhere\.md:1:3 error .*\n {2}"Opne"/,
    );
  });

  test("group many of one rule after the others, and count them", () => {
    const many = Array.from({ length: 12 }, (_, index) => finding("nowhere.md", index + 1));
    const printed = printedFindings([...many, finding("other.md", 1, "schema")], "text", "Checked");
    expect(printed.match(/^\S+ error [a-z-]+$|^\d+ .*$/gm)).toEqual([
      "other.md:1:3 error schema",
      "12 findings of unknown-state, of which the first are:",
      "nowhere.md:1:3 error unknown-state",
      "nowhere.md:2:3 error unknown-state",
      "nowhere.md:3:3 error unknown-state",
      "9 more findings of unknown-state; --format lines prints all.",
    ]);
    expect(printed).toMatch(/Checked: 13 errors, no warnings\.\n$/);
  });

  test("show ten of one rule one by one", () => {
    const ten = Array.from({ length: 10 }, (_, index) => finding("nowhere.md", index + 1));
    expect(printedFindings(ten, "text", "Checked")).not.toContain("findings of");
  });
});

describe("findings for programs", () => {
  test("are one line each, and on GitHub a mark too", () => {
    const lines = printedFindings([finding("a.md", 2)], "lines", "Checked").split("\n");
    const github = printedFindings([finding("a.md", 2)], "github", "Checked").split("\n");
    expect(lines).toEqual([
      'a.md:2:3 error unknown-state "Opne" is not a state; write Open',
      "Checked: 1 error, no warnings.",
      "",
    ]);
    expect(github).toEqual([
      lines[0],
      expect.stringMatching(/^::error file=a\.md,line=2,col=3,/),
      ...lines.slice(1),
    ]);
  });

  test("are JSON and nothing else", () => {
    expect(JSON.parse(printedFindings([finding("a.md", 2)], "json", "Checked"))).toEqual([
      finding("a.md", 2),
    ]);
  });
});
