import { diagnosticLine } from "../format/diagnostics.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

/** Minutes with errors stopped the build. Its message is one finding a line. */
export class DiagnosticsError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  /** Asks Eleventy to print the message without a stack trace. */
  readonly skipOriginalStack = true;

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(diagnosticLine).join("\n"));
    this.name = "FindingsError";
    this.diagnostics = diagnostics;
  }
}
