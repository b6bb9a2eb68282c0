import type { Position } from "../../model/diagnostic.ts";
import { DiagnosticsError } from "../diagnostics-error.ts";

/** What is wrong with a component of a team, and how to put it right, in words without a full stop. */
export function componentError(
  file: string,
  message: string,
  hint: string,
  position: Position = { line: 1, column: 1 },
): DiagnosticsError {
  return new DiagnosticsError([{ ruleId: "component", severity: "error", message, hint, file, ...position }]);
}
