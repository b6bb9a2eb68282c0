import { RE2JS } from "re2js";
import type { Span } from "../model/privacy.ts";

/** A regular expression of `site.yaml`, on an engine that takes linear time whatever the expression. */
export interface PrivacyPattern {
  readonly find: (text: string) => Span[];
  readonly test: (text: string) => boolean;
}

/** What RE2 cannot do, and what to write instead. See https://github.com/google/re2/wiki/Syntax. */
const unsupported: readonly (readonly [construct: RegExp, expected: string])[] = [
  [/\(\?<?[=!]/, "no look-ahead or look-behind (match the text around it too, or use \\b)"],
  [/\\(?:[1-9]|k<)/, "no reference back to a group (write the repeated part out)"],
  [/\\[cC][A-Za-z]/, "no name of a control character (write it as \\x{0A})"],
];

/**
 * Compiles an expression: case does not matter, and `^` and `$` match at the start and end of a line. A text instead of a
 * pattern says what is expected of the expression and is not so.
 */
export function compilePattern(source: string): PrivacyPattern | string {
  const plain = source.replace(/\\\\/g, "").replace(/\[(?:\\.|[^\]\\])*\]/g, "");
  const found = unsupported.find(([construct]) => construct.test(plain));
  if (found) return found[1];
  const pattern = compiled(source);
  if (typeof pattern === "string") return pattern;
  if (pattern.test("") || pattern.test("\n"))
    return "no match of an empty text (a part of it must be required)";
  return {
    test: (text) => pattern.test(text),
    find: (text) => (pattern.test(text) ? matches(pattern, text) : []),
  };
}

function compiled(source: string): RE2JS | string {
  try {
    return RE2JS.compile(RE2JS.translateRegExp(source), RE2JS.CASE_INSENSITIVE | RE2JS.MULTILINE);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const [, what = "", where = ""] = /^error parsing regexp: ([^:]*)(?:: (.*))?$/s.exec(reason) ?? [];
    if (what.startsWith("missing closing")) return "its brackets closed";
    if (what === "duplicate capture group name") return `each group name once, found ${where} again`;
    return `the syntax of RE2 (${what || reason}${where && ` ${where}`})`;
  }
}

function matches(pattern: RE2JS, text: string): Span[] {
  const spans: Span[] = [];
  const matcher = pattern.matcher(text);
  while (matcher.find())
    if (matcher.end() > matcher.start()) spans.push({ start: matcher.start(), end: matcher.end() });
  return spans;
}

/** The patterns among the expressions; settings with others are refused before. */
export function compilePatterns(sources: readonly string[]): PrivacyPattern[] {
  return sources.map(compilePattern).filter((pattern) => typeof pattern !== "string");
}
