import type { UserConfig } from "@11ty/eleventy";
import { countDiagnostics, diagnosticLine } from "../format/diagnostics.ts";
import { counted } from "../format/numbers.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { DiagnosticsError } from "./diagnostics-error.ts";

export interface Options {
  readonly diagnostics: readonly Diagnostic[];
  readonly meetingCount: number;
  /** Whether the settings are valid, so that there is a site to build. */
  readonly isBuildable: boolean;
  /** Whether minutes with errors are left out of the site instead of stopping the build. */
  readonly quarantine: boolean;
  readonly quiet: boolean;
}

export const defaults = {
  diagnostics: [],
  meetingCount: 0,
  isBuildable: true,
  quarantine: false,
  quiet: false,
} satisfies Options;

/**
 * Prints all diagnostics before a build and a summary after it. See https://www.11ty.dev/docs/events/.
 */
export function report(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const options: Options = { ...defaults, ...userOptions };
  const { diagnostics, meetingCount, isBuildable, quarantine, quiet } = options;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  let started = Date.now();

  config.on("eleventy.before", () => {
    started = Date.now();
    const isStopped = errors.length > 0 && (!quarantine || !isBuildable);
    if (isStopped) throw new DiagnosticsError(diagnostics);
    if (quiet) return;
    for (const diagnostic of diagnostics) console.warn(diagnosticLine(diagnostic));
    console.log(`Read ${counted(meetingCount, "meeting")}: ${countDiagnostics(diagnostics)}.`);
  });
  config.on("eleventy.after", () => {
    if (quiet) return;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(
      `Built ${counted(meetingCount, "meeting")} in ${seconds} s: ${countDiagnostics(diagnostics)}.`,
    );
  });
}
