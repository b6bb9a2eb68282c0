import { limits } from "../../format/markdown/limits.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";

/** The limits of a body, since what is not recognised stays in it. Of a part of a file, the blank lines around it do not count. */
export function oldTextExcess(whole: string, file: string, isPart: boolean): Diagnostic | null {
  const text = isPart ? whole.trim() : whole;
  const lines = text.split("\n");
  const long = lines.findIndex((line) => line.length > limits.line);
  const message =
    text.length > limits.characters
      ? `the file has ${text.length} characters, expected at most ${limits.characters}`
      : lines.length > limits.lines
        ? `the file has ${lines.length} lines, expected at most ${limits.lines}`
        : long >= 0 && `the line has ${lines[long]?.length} characters, expected at most ${limits.line}`;
  if (!message) return null;
  const hint = "shorten it before the import, or write its minutes by hand";
  return { ruleId: "limit", severity: "error", message, hint, file, line: Math.max(long, 0) + 1, column: 1 };
}
