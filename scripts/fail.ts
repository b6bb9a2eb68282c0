import { countDiagnostics, oneLine } from "../src/format/diagnostics.ts";
import { DiagnosticsError } from "../src/plugins/diagnostics-error.ts";

/** Says why a command failed, without a stack trace, and lets the process end with code 1. */
export function fail(error: unknown, advice = ""): void {
  const reason =
    error instanceof DiagnosticsError
      ? `${error.message}\n\n${countDiagnostics(error.diagnostics)}.`
      : rootCause(error);
  console.error(`${reason} ${advice}`.trim().split("\n").map(oneLine).join("\n"));
  process.exitCode = 1;
}

/** Eleventy wraps an error once for each layer; the innermost one says what happened. */
function rootCause(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = "originalError" in error ? error.originalError : error.cause;
  return inner instanceof Error ? rootCause(inner) : error.message;
}
