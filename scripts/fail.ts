import { countDiagnostics, oneLine } from "../src/format/diagnostics.ts";
import { DiagnosticsError } from "../src/plugins/diagnostics-error.ts";
import { systemCode, systemReason } from "../src/plugins/system-error.ts";

/** Prints why a command failed, without a stack trace, and sets the exit code to 1. */
export function fail(error: unknown, advice = ""): void {
  const reason =
    error instanceof DiagnosticsError
      ? `${error.message}\n\n${countDiagnostics(error.diagnostics)}.`
      : rootCause(error);
  console.error(`${reason} ${advice}`.trim().split("\n").map(oneLine).join("\n"));
  process.exitCode = 1;
}

/** The message of the innermost error: Eleventy wraps errors in several layers. */
function rootCause(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = "originalError" in error ? error.originalError : error.cause;
  if (inner instanceof Error) return rootCause(inner);
  if (systemCode(error) === null) return error.message;
  return `${"path" in error ? error.path : "A file"} cannot be read or written: ${systemReason(error)}.`;
}
