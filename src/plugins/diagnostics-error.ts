import { diagnosticLine } from "../format/diagnostics.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

/** Errors in minutes stopped the build. The message has a line for each diagnostic. */
export class DiagnosticsError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  /** Asks Eleventy to print the message without a stack trace. */
  readonly skipOriginalStack = true;

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(diagnosticLine).join("\n"));
    this.name = "DiagnosticsError";
    this.diagnostics = diagnostics;
  }
}
