import type { Diagnostic, Severity } from "../model/diagnostic.ts";
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

/** Each diagnostic once: what is above the meetings of a file is found for each of them. */
export function distinctDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((one) => [diagnosticLine(one), one])).values()];
}

/** Of one rule in one file. */
const most = 50;
/** Characters; a message quotes names, which may be of any length. */
const longest = 300;

/**
 * Diagnostics that a person can read: of very many of the same kind in one file, only the first, with the number of the
 * others, and none longer than a few lines.
 */
export function firstDiagnostics(sorted: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string, number>();
  const kindOf = ({ file, ruleId }: Diagnostic): string => `${ruleId} ${file}`;
  for (const diagnostic of sorted) counts.set(kindOf(diagnostic), (counts.get(kindOf(diagnostic)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return sorted.flatMap((diagnostic) => {
    const kind = kindOf(diagnostic);
    const number = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, number);
    if (number > most) return [];
    const others = (counts.get(kind) ?? 0) - most;
    const more = number === most && others > 0 ? `, and ${counted(others, "more problem")} like this` : "";
    return { ...diagnostic, message: shortened(diagnostic.message) + more, hint: shortened(diagnostic.hint) };
  });
}

/** Cuts the middle out, because both ends say what is wrong, and no character in half. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  const half = longest / 2;
  const start = text.slice(0, half).replace(/[\uD800-\uDBFF]$/, "");
  return `${start} … ${text.slice(-half).replace(/^[\uDC00-\uDFFF]/, "")}`;
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
