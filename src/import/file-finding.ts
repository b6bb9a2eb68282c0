import type { Diagnostic, Severity } from "../model/diagnostic.ts";

/** A finding about an old file as a whole. */
export function fileFinding(
  file: string,
  ruleId: string,
  severity: Severity,
  message: string,
  hint: string,
): Diagnostic {
  return { ruleId, severity, message, hint, file, line: 1, column: 1 };
}
