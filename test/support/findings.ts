import { expect } from "vitest";
import type { Diagnostic, Position } from "../../src/model/diagnostic.ts";

const notProse = /undefined|\[object|\bat .+:\d+:\d+|Error:|node_modules|parseAllDocuments/;

/** A message and a hint are written for the minute-taker: one line each, no traces of the program. */
export function expectProse({ message, hint }: Diagnostic): void {
  for (const text of [message, hint]) {
    expect(text).toMatch(/^\S.*[^.\s]$/);
    expect(text).not.toMatch(notProse);
  }
}

/** Exactly one finding, of that rule, at that place, in prose. */
export function expectOne(found: readonly Diagnostic[], ruleId: string, { line, column }: Position): void {
  expect(found.map((finding) => [finding.ruleId, finding.line, finding.column])).toEqual([
    [ruleId, line, column],
  ]);
  for (const finding of found) expectProse(finding);
}
