import { countDiagnostics, oneLine } from "../src/format/diagnostics.ts";
import { DiagnosticsError } from "../src/plugins/diagnostics-error.ts";
import { LeakError } from "../src/plugins/privacy-scan.ts";
import { rootCause } from "../src/plugins/root-cause.ts";

/**
 * Prints why a command failed, without a stack trace. The exit code is 1 where the content is at fault, and 2 where the
 * command could not do its work.
 */
export function fail(error: unknown, advice = ""): void {
  const reason =
    error instanceof DiagnosticsError
      ? `${error.message}\n\n${countDiagnostics(error.diagnostics)}.`
      : rootCause(error);
  console.error(`${reason} ${advice}`.trim().split("\n").map(oneLine).join("\n"));
  process.exitCode = error instanceof DiagnosticsError || error instanceof LeakError ? 1 : 2;
}
