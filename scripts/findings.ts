import { readFileSync } from "node:fs";
import { countDiagnostics, diagnosticLine, githubAnnotation, oneLine } from "../src/format/diagnostics.ts";
import { counted } from "../src/format/numbers.ts";
import type { Diagnostic } from "../src/model/diagnostic.ts";
import { sarif } from "../src/outputs/sarif.ts";
import { sourceExcerpt } from "./source-excerpt.ts";

export const findingFormats = ["text", "lines", "github", "json", "sarif"] as const;

export type FindingFormat = (typeof findingFormats)[number];

/** So many findings of one rule are printed as text; the others are counted. */
const mostOfOneRule = 10;

/** Findings as a command prints them. `summary` is for people. */
export function printedFindings(
  diagnostics: readonly Diagnostic[],
  format: FindingFormat,
  summary: string,
): string {
  if (format === "json") return `${JSON.stringify(diagnostics, null, 2)}\n`;
  if (format === "sarif") return sarif(diagnostics);
  const end = `${summary}: ${countDiagnostics(diagnostics)}.\n`;
  if (format === "text") return textOf(diagnostics) + end;
  const lines = diagnostics.flatMap((diagnostic) => [
    diagnosticLine(diagnostic),
    ...(format === "github" ? [githubAnnotation(diagnostic)] : []),
  ]);
  return lines.map((line) => `${line}\n`).join("") + end;
}

/** Each finding with its line and a caret, in paragraphs. */
function textOf(diagnostics: readonly Diagnostic[]): string {
  const counts = new Map<string, number>();
  const paragraphs = diagnostics.flatMap((diagnostic) => {
    const { file, line, column, severity, ruleId, message, hint } = diagnostic;
    const count = (counts.get(ruleId) ?? 0) + 1;
    counts.set(ruleId, count);
    if (count > mostOfOneRule) return [];
    return [
      [
        oneLine(`${file}:${line}:${column} ${severity} ${ruleId}`),
        ...(ruleId === "private-text" ? [] : sourceExcerpt(lineOf(file, line), column)),
        `  ${oneLine(message)};`,
        `  ${oneLine(hint)}`,
      ].join("\n"),
    ];
  });
  const more = [...counts]
    .filter(([, count]) => count > mostOfOneRule)
    .map(
      ([ruleId, count]) =>
        `${counted(count - mostOfOneRule, "more finding")} of ${ruleId}; --format lines prints all.`,
    );
  return [...paragraphs, ...more].map((paragraph) => `${paragraph}\n\n`).join("");
}

/** Empty where the file cannot be read. */
function lineOf(file: string, line: number): string {
  try {
    return readFileSync(file, "utf8").split("\n")[line - 1] ?? "";
  } catch {
    return "";
  }
}
