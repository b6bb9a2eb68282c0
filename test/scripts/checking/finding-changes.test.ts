import { expect, test } from "vitest";
import { findingChanges } from "../../../scripts/checking/finding-changes.ts";
import type { Diagnostic } from "../../../src/model/diagnostic.ts";

function finding(line: number, message: string): Diagnostic {
  return { ruleId: "schema", severity: "error", message, hint: "h", file: "a.md", line, column: 1 };
}

test("what is new and what is gone between two checks is found, and what only moved is neither", () => {
  const before = [finding(1, "moved"), finding(2, "gone"), finding(3, "twice"), finding(4, "twice")];
  const now = [finding(9, "moved"), finding(3, "twice"), finding(5, "new")];
  expect(findingChanges(before, now)).toEqual({
    added: [finding(5, "new")],
    gone: [finding(2, "gone"), finding(4, "twice")],
  });
});
