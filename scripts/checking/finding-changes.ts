import type { Diagnostic } from "../../src/model/diagnostic.ts";

export interface FindingChanges {
  readonly added: readonly Diagnostic[];
  readonly gone: readonly Diagnostic[];
}

/** What differs between the findings of two checks. One that only moved to another line is the same. */
export function findingChanges(before: readonly Diagnostic[], now: readonly Diagnostic[]): FindingChanges {
  return { added: without(now, before), gone: without(before, now) };
}

function without(findings: readonly Diagnostic[], others: readonly Diagnostic[]): Diagnostic[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return findings.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0;
    left.set(keyOf(finding), count - 1);
    return count <= 0;
  });
}

function keyOf({ file, ruleId, severity, message }: Diagnostic): string {
  return JSON.stringify([file, ruleId, severity, message]);
}
