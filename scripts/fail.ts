import { countDiagnostics, oneLine } from "../src/format/diagnostics.ts";
import { DiagnosticsError } from "../src/plugins/diagnostics-error.ts";
import { LeakError } from "../src/plugins/leaks/privacy-scan.ts";
import { innermostError, rootCause } from "../src/plugins/root-cause.ts";

/**
 * Prints why a command failed, without a stack trace. The exit code is 1 where the content is at fault, which is the
 * minutes, settings and components of a team, and 2 where the command could not do its work.
 */
export function fail(error: unknown, advice = ""): void {
  const inner = innermostError(error);
  const reason =
    inner instanceof DiagnosticsError
      ? `${inner.message}\n\n${countDiagnostics(inner.diagnostics)}.`
      : rootCause(inner);
  console.error(`${reason} ${advice}`.trim().split("\n").map(oneLine).join("\n"));
  process.exitCode = inner instanceof DiagnosticsError || inner instanceof LeakError ? 1 : 2;
}
