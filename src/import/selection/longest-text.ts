import type { Diagnostic } from "../../model/diagnostic.ts";

/** Ten times what real minutes have, and more. Within these limits, any text is read in a second or two. */
export const longestText = { characters: 100_000, lines: 1000, line: 4000 };

/** Of a part of a file, the blank lines around it do not count. */
export function oldTextExcess(whole: string, file: string, isPart: boolean): Diagnostic | null {
  const text = isPart ? whole.trim() : whole;
  const lines = text.split("\n");
  const long = lines.findIndex((line) => line.length > longestText.line);
  const message =
    text.length > longestText.characters
      ? `the file has ${text.length} characters, expected at most ${longestText.characters}`
      : lines.length > longestText.lines
        ? `the file has ${lines.length} lines, expected at most ${longestText.lines}`
        : long >= 0 && `the line has ${lines[long]?.length} characters, expected at most ${longestText.line}`;
  if (!message) return null;
  const hint = "shorten it before the import, or write its minutes by hand";
  return { ruleId: "limit", severity: "error", message, hint, file, line: Math.max(long, 0) + 1, column: 1 };
}
