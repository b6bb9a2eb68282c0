import { readableText } from "../../format/markdown/markdown-text.ts";
import type { Diagnostic, Severity } from "../../model/diagnostic.ts";

export interface Heading {
  readonly line: number;
  readonly level: number;
  /** As a reader sees it. */
  readonly title: string;
}

/** Minutes without front matter, line by line; lines count from 0. */
export interface OldText {
  readonly path: string;
  readonly lines: readonly string[];
  /** Whether a line is text, and no part of a code block in fences or of a comment. */
  readonly isProse: (line: number) => boolean;
  readonly headings: readonly Heading[];
}

/** Takes a text apart into lines and headings. */
export function readOldText(path: string, text: string): OldText {
  const lines = text.split("\n");
  const prose = proseLines(lines);
  const isProse = (line: number): boolean => prose[line] ?? false;
  const headings = lines.flatMap((content, line): Heading[] => {
    const found = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#*)?[ \t]*$/.exec(content);
    if (found && isProse(line))
      return [{ line, level: found[1]?.length ?? 1, title: readableText(found[2] ?? "") }];
    const rule = /^(=+|-+)\s*$/.exec(lines[line + 1] ?? "")?.[1];
    if (rule === undefined || !isProse(line) || !isUnderlinable(content)) return [];
    // A longer paragraph above a rule is a heading to Markdown, and hardly to its writer.
    if (rule.startsWith("-") && (lines[line - 1] ?? "").trim() !== "") return [];
    return [{ line, level: rule.startsWith("=") ? 1 : 2, title: readableText(content) }];
  });
  return { path, lines, isProse, headings };
}

/** Line of the first heading at or after a line; the number of lines where there is none. */
export function nextHeading({ headings, lines }: OldText, from: number): number {
  return headings.find(({ line }) => line >= from)?.line ?? lines.length;
}

/** Whether a text starts with one of some words, in any case. */
export function startsWithWord(text: string, words: readonly string[]): boolean {
  return words.some((word) => {
    const rest = text.slice(word.length);
    return text.toLowerCase().startsWith(word.toLowerCase()) && !/^[\p{L}\d]/u.test(rest);
  });
}

/** A finding about a line of old minutes; `what` is the text on it that the finding is about. */
export function diagnosticAt(
  { path, lines }: OldText,
  line: number,
  what: string,
  ruleId: string,
  severity: Severity,
  message: string,
  hint: string,
): Diagnostic {
  const content = lines[line] ?? "";
  const at = what === "" ? content.search(/\S/) : content.indexOf(what);
  return { ruleId, severity, message, hint, file: path, line: line + 1, column: Math.max(at, 0) + 1 };
}

/** Whether a line can be a heading with a rule below it: it is no list, table, quotation or rule. */
function isUnderlinable(line: string): boolean {
  return /^\S/.test(line) && !/^(?:[-*+>|#]|\d+[.)]\s)(?!\*)/.test(line);
}

function proseLines(lines: readonly string[]): boolean[] {
  let fence = "";
  let isComment = false;
  return lines.map((line) => {
    if (fence !== "") {
      // The closing fence is as long as the opening one, or longer.
      const closing = line.trim();
      if (closing.startsWith(fence) && closing === fence.charAt(0).repeat(closing.length)) fence = "";
      return false;
    }
    if (isComment) {
      isComment = !line.includes("-->");
      return false;
    }
    // Behind an opening fence of backticks stands none, or it is code inside the line.
    fence = /^\s*(?:[-*+]\s+)?(`{3,}(?![^`]*`)|~{3,})/.exec(line)?.[1] ?? "";
    const text = line.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, "");
    isComment = fence === "" && text.lastIndexOf("<!--") > text.lastIndexOf("-->");
    return fence === "" && !/^\s*<!--/.test(line);
  });
}
