import { readFileSync } from "node:fs";
import { countDiagnostics, diagnosticLine, githubAnnotation, oneLine } from "../../src/format/diagnostics.ts";
import { counted } from "../../src/format/numbers.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { sarif } from "../../src/outputs/sarif.ts";
import { markdownFindings } from "./markdown-findings.ts";
import { sourceExcerpt } from "./source-excerpt.ts";

export const findingFormats = ["text", "lines", "github", "json", "sarif", "markdown"] as const;

export type FindingFormat = (typeof findingFormats)[number];

/** More findings of one rule than these are grouped, and so many of them shown. */
const [mostOfOneRule, shownOfMany] = [10, 3];

/** Findings as a command prints them. `summary` is for people. */
export function printedFindings(
  diagnostics: readonly Diagnostic[],
  format: FindingFormat,
  summary: string,
): string {
  if (format === "json") return `${JSON.stringify(diagnostics, null, 2)}\n`;
  if (format === "sarif") return sarif(diagnostics);
  if (format === "markdown") return markdownFindings(diagnostics, summary);
  const end = `${summary}: ${countDiagnostics(diagnostics)}.\n`;
  if (format === "text") return textOf(diagnostics) + end;
  const lines = diagnostics.flatMap((diagnostic) => [
    diagnosticLine(diagnostic),
    ...(format === "github" ? [githubAnnotation(diagnostic)] : []),
  ]);
  return lines.map((line) => `${line}\n`).join("") + end;
}

/** Each finding with its line and a caret, in paragraphs; after them, the first of each kind that there are many of. */
function textOf(diagnostics: readonly Diagnostic[]): string {
  const byRule = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const sameRule = byRule.get(diagnostic.ruleId) ?? [];
    sameRule.push(diagnostic);
    byRule.set(diagnostic.ruleId, sameRule);
  }
  const groups = [...byRule].filter(([, found]) => found.length > mostOfOneRule);
  const single = diagnostics.filter(({ ruleId }) => !groups.some(([grouped]) => grouped === ruleId));
  const paragraphs = [
    ...single.map(paragraphOf),
    ...groups.flatMap(([ruleId, found]) => [
      `${found.length} findings of ${ruleId}, of which the first are:`,
      ...found.slice(0, shownOfMany).map(paragraphOf),
      `${counted(found.length - shownOfMany, "more finding")} of ${ruleId}; --format lines prints all.`,
    ]),
  ];
  return paragraphs.map((paragraph) => `${paragraph}\n\n`).join("");
}

function paragraphOf({ file, line, column, severity, ruleId, message, hint }: Diagnostic): string {
  return [
    oneLine(`${file}:${line}:${column} ${severity} ${ruleId}`),
    ...(ruleId === "private-text" ? [] : sourceExcerpt(lineOf(file, line), column)),
    `  ${oneLine(message)};`,
    `  ${oneLine(hint)}`,
  ].join("\n");
}

/** Empty where the file cannot be read. */
function lineOf(file: string, line: number): string {
  try {
    return readFileSync(file, "utf8").split("\n")[line - 1] ?? "";
  } catch {
    return "";
  }
}
