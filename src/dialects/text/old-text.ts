// Splits old minutes into lines, and finds their prose and headings.

import { readableText } from "../../format/markdown/markdown-text.ts";
import type { Diagnostic, Severity } from "../../model/diagnostic.ts";
import { withoutSignsAtEnd } from "./signs-at-end.ts";

export interface Heading {
  readonly line: number;
  readonly level: number;
  /** As a reader sees it. */
  readonly title: string;
}

/** Minutes without front matter, split into lines, which count from 0. */
export interface OldText {
  readonly path: string;
  readonly lines: readonly string[];
  /** Whether a line is text, and not inside a fenced code block or a comment. */
  readonly isProse: (line: number) => boolean;
  readonly headings: readonly Heading[];
}

/** Splits a text into lines and finds its headings. */
export function readOldText(path: string, text: string): OldText {
  const lines = text.split("\n");
  const prose = proseLines(lines);
  const isProse = (line: number): boolean => prose[line] ?? false;
  const headings = lines.flatMap((content, line): Heading[] => {
    const found = /^ {0,3}(#{1,6})[ \t]+([^\n]*)/.exec(content);
    if (found && isProse(line))
      return [{ line, level: found[1]?.length ?? 1, title: readableText(withoutClosing(found[2] ?? "")) }];
    const underline = /^(=+|-+)\s*$/.exec(lines[line + 1] ?? "")?.[1];
    if (underline === undefined || !isProse(line) || !isUnderlinable(content)) return [];
    // Markdown reads a paragraph of several lines above `---` as a heading; its author hardly meant that.
    if (underline.startsWith("-") && (lines[line - 1] ?? "").trim() !== "") return [];
    return [{ line, level: underline.startsWith("=") ? 1 : 2, title: readableText(content) }];
  });
  return { path, lines, isProse, headings };
}

/** A heading may end with signs of its own, as in `## Pier ##`. */
function withoutClosing(title: string): string {
  const text = withoutSignsAtEnd(title, " \t\r");
  const words = withoutSignsAtEnd(text, "#");
  return words === "" || /[ \t]$/.test(words) ? withoutSignsAtEnd(words, " \t") : text;
}

/** The line of the first heading at or after a line, or else the number of lines. */
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

/** A diagnostic about some text on a line of old minutes; an empty text means the start of the line's content. */
export function diagnosticAt(
  { path, lines }: OldText,
  line: number,
  reported: string,
  ruleId: string,
  severity: Severity,
  message: string,
  hint: string,
): Diagnostic {
  const content = lines[line] ?? "";
  const index = reported === "" ? content.search(/\S/) : content.indexOf(reported);
  return { ruleId, severity, message, hint, file: path, line: line + 1, column: Math.max(index, 0) + 1 };
}

/** Whether a line can be a heading that the next line underlines: not a list item, table, quotation or thematic break. */
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
    // Backticks later on the line mean that this is a code span, and not a fence.
    fence = /^\s*(?:[-*+]\s+)?(`{3,}(?![^`]*`)|~{3,})/.exec(line)?.[1] ?? "";
    const text = line.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, "");
    isComment = fence === "" && text.lastIndexOf("<!--") > text.lastIndexOf("-->");
    return fence === "" && !/^\s*<!--/.test(line);
  });
}
