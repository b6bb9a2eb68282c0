import { countDiagnostics, oneLine } from "../../src/format/diagnostics.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";

/** The most findings in the table; a summary may have a megabyte, and nobody reads more. */
const mostRows = 100;

/** Findings as a table in Markdown, for the summary of a run on GitHub. */
export function markdownFindings(diagnostics: readonly Diagnostic[], summary: string): string {
  const sentence = `${summary}: ${countDiagnostics(diagnostics)}.`;
  if (diagnostics.length === 0) return `${sentence}\n`;
  const errorsFirst = diagnostics.toSorted((a, b) => rank(a) - rank(b));
  const rows = errorsFirst
    .slice(0, mostRows)
    .map(({ file, line, severity, ruleId, message, hint }) =>
      [severity, `${file}:${line}`, ruleId, message, hint].map(inMarkdown).join(" | "),
    );
  const more =
    diagnostics.length > mostRows ? [`\n${diagnostics.length - mostRows} more are in the log.`] : [];
  return [
    sentence,
    "",
    "| | where | rule | what | what to do |",
    "| --- | --- | --- | --- | --- |",
    ...rows.map((row) => `| ${row} |`),
    ...more,
    "",
  ].join("\n");
}

function rank({ severity }: Diagnostic): number {
  return severity === "error" ? 0 : 1;
}

/** Text of strangers that Markdown shows as it is: no link, picture, HTML or end of a cell. */
export function inMarkdown(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>|&#~!@:]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
