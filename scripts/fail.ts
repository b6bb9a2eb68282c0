import { countDiagnostics, oneLine } from "../src/format/diagnostics.ts";
import { DiagnosticsError } from "../src/plugins/diagnostics-error.ts";
import { rootCause } from "../src/plugins/root-cause.ts";

/** Prints why a command failed, without a stack trace, and sets the exit code to 1. */
export function fail(error: unknown, advice = ""): void {
  const reason =
    error instanceof DiagnosticsError
      ? `${error.message}\n\n${countDiagnostics(error.diagnostics)}.`
      : rootCause(error);
  console.error(`${reason} ${advice}`.trim().split("\n").map(oneLine).join("\n"));
  process.exitCode = 1;
}
