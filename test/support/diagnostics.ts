import { expect } from "vitest";
import type { Diagnostic, Position } from "../../src/model/diagnostic.ts";

const notProse = /undefined|\[object|\bat .+:\d+:\d+|Error:|node_modules|parseAllDocuments/;

/** Expects a message and a hint in plain prose, one line each, without program output. */
export function expectProse({ message, hint }: Diagnostic): void {
  for (const text of [message, hint]) {
    expect(text).toMatch(/^\S.*[^.\s]$/);
    expect(text).not.toMatch(notProse);
  }
}

/** Expects exactly one diagnostic, by that rule and at that position, in prose. */
export function expectOne(found: readonly Diagnostic[], ruleId: string, { line, column }: Position): void {
  expect(found.map((diagnostic) => [diagnostic.ruleId, diagnostic.line, diagnostic.column])).toEqual([
    [ruleId, line, column],
  ]);
  for (const diagnostic of found) expectProse(diagnostic);
}
