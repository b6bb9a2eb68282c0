import type { TextEdit } from "../../model/diagnostic.ts";

/** Where the parser stopped, as an index of a line. */
export interface YamlError {
  readonly code: string;
  readonly line: number;
  readonly column: number;
}

/**
 * A slip of typing that may have broken YAML, and the text without it. It quotes no value, because what is private is not
 * known in YAML that cannot be read.
 */
export interface Slip {
  readonly ruleId: "yaml" | "missing-space" | "merge-conflict";
  readonly message: string;
  readonly hint: string;
  /** Of the line, from 0. */
  readonly line: number;
  /** From 0. */
  readonly column: number;
  /** Null where nothing else can be said before the author has mended it. */
  readonly repaired: readonly string[] | null;
  /** Only where it is certain what the author meant. */
  readonly fix?: readonly TextEdit[];
}

/** Looks for one kind of slip near an error. */
export type SlipFinder = (lines: readonly string[], error: YamlError) => Slip | null;

/** The lines with one of them replaced. */
export function withLine(lines: readonly string[], at: number, line: string): readonly string[] {
  return lines.with(at, line);
}

export function indentationOf(line: string): string {
  return /^[ \t]*/.exec(line)?.[0] ?? "";
}

/** Index of the last line before another that holds a key or a value; -1 if there is none. */
export function lineBefore(lines: readonly string[], at: number): number {
  return lines.slice(0, at).findLastIndex((line) => /^\s*[^\s#]/.test(line));
}
