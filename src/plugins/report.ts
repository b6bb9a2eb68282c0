import type { UserConfig } from "@11ty/eleventy";
import { diagnosticLine, githubAnnotation } from "../format/diagnostics.ts";
import { counted } from "../format/numbers.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { FindingsError } from "./findings-error.ts";

export interface Options {
  readonly diagnostics: readonly Diagnostic[];
  readonly meetingCount: number;
  /** Whether there are settings to build a site from. */
  readonly isBuildable: boolean;
  /** Whether minutes with errors are left out of the site; otherwise they stop the build. */
  readonly quarantine: boolean;
  /** Whether findings are also printed as marks for a pull request on GitHub. */
  readonly annotate: boolean;
  readonly quiet: boolean;
}

export const defaults = {
  diagnostics: [],
  meetingCount: 0,
  isBuildable: true,
  quarantine: false,
  annotate: false,
  quiet: false,
} satisfies Options;

/**
 * Prints all findings when a build starts and a summary when it ends. Errors are thrown from here, and not while the
 * config is read, because a config that throws ends live reload for good.
 */
export function report(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const options: Options = { ...defaults, ...userOptions };
  const { diagnostics, meetingCount, isBuildable, quarantine, annotate, quiet } = options;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  let started = Date.now();

  config.on("eleventy.before", () => {
    started = Date.now();
    const isStopped = errors.length > 0 && (!quarantine || !isBuildable);
    if (annotate) for (const diagnostic of diagnostics) console.log(githubAnnotation(diagnostic));
    if (isStopped) throw new FindingsError(diagnostics);
    if (!quiet) for (const diagnostic of diagnostics) console.warn(diagnosticLine(diagnostic));
    if (!quiet) console.log(`Read ${counted(meetingCount, "meeting")}, ${countFindings(diagnostics)}.`);
  });
  config.on("eleventy.after", ({ results, outputMode, directories }) => {
    if (quiet || outputMode !== "fs") return;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(
      `Wrote ${counted(meetingCount, "meeting")} as ${counted(results.length, "file")} to ${directories.output} in ${seconds} s.`,
    );
  });
}

/** `no findings`, `1 error, 2 warnings` */
export function countFindings(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: string): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const parts = [
    count("error") && counted(count("error"), "error"),
    count("warning") && counted(count("warning"), "warning"),
  ];
  return parts.filter(Boolean).join(", ") || "no findings";
}
