import type { Diagnostic, Position, Severity } from "../model/diagnostic.ts";
import { counted } from "./numbers.ts";

/**
 * `content/minutes/2020/2020-09-14.md:7:3 error unknown-state "Ready" is not a state of tickets; did you mean
 * ...?`
 */
export function diagnosticLine({ file, line, column, severity, ruleId, message, hint }: Diagnostic): string {
  return oneLine(`${file}:${line}:${column} ${severity} ${ruleId} ${message}; ${hint}`);
}

/** A GitHub workflow command, which shows the diagnostic beside the line in a pull request. */
export function githubAnnotation({
  file,
  line,
  column,
  severity,
  ruleId,
  message,
  hint,
}: Diagnostic): string {
  const properties = [
    `file=${property(file)}`,
    `line=${line}`,
    `col=${column}`,
    `title=${property(ruleId)}`,
  ].join(",");
  return `::${severity} ${properties}::${escaped(`${message}; ${hint}`)}`;
}

export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    a.file.localeCompare(b.file, "en") ||
    a.line - b.line ||
    a.column - b.column ||
    a.ruleId.localeCompare(b.ruleId, "en")
  );
}

/** `no errors, no warnings`, `1 error, 2 warnings` */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity): string => {
    const found = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return found === 0 ? `no ${severity}s` : counted(found, severity);
  };
  return `${count("error")}, ${count("warning")}`;
}

/**
 * Untrusted text as one line that is safe to print: no terminal escape sequences, no GitHub workflow
 * commands.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, " ")
    .replace(/^\s*::/, ": :")
    .replaceAll("##[", "## [");
}

function escaped(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function property(text: string): string {
  return escaped(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}

/** Line and column of an offset in a text, both counted from 1. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: before.length - lineStart + 1 };
}
