import type { Diagnostic } from "../model/diagnostic.ts";

/** `content/minutes/2020/2020-09-14.md:7:3 error unknown-state "Ready" is not a state of tickets; did you mean ...?` */
export function diagnosticLine({ file, line, column, severity, ruleId, message, hint }: Diagnostic): string {
  return `${file}:${line}:${column} ${severity} ${ruleId} ${oneLine(message)}; ${oneLine(hint)}`;
}

/** The same as a GitHub workflow command, which marks the line in a pull request. */
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

/** A stranger's text must not start a line, or an escape sequence of the terminal, of its own. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}

function escaped(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function property(text: string): string {
  return escaped(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
