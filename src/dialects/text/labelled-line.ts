// Finds lines such as `**Attending:** Mat, Carl`.

import { literalPattern } from "../../format/literal-pattern.ts";
import type { LineRange } from "../../format/markdown/markdown-text.ts";
import { isContinuation, withoutHardBreak } from "./list-items.ts";
import type { OldText } from "./old-text.ts";

/** A line such as `**Attending:** Mat, Carl`, with the lines that continue it. */
export interface LabelledLine extends LineRange {
  /** The text after the label, line by line, without hard breaks and blank lines. */
  readonly values: readonly string[];
}

/**
 * Finds the first line above the sections that starts with one of the labels and a colon. It ends at a blank line, a list,
 * or the next label.
 */
export function findLabelledLine(
  text: OldText,
  labels: readonly string[],
  knownLabels: readonly string[],
): LabelledLine | undefined {
  const label = labelPattern(labels);
  const other = labelPattern(knownLabels);
  const end = text.headings.find(({ level }) => level > 1)?.line ?? text.lines.length;
  const from = text.lines.findIndex((line, index) => index < end && text.isProse(index) && label?.test(line));
  if (from < 0) return undefined;
  let to = from + 1;
  while (to < end && isContinuation(text, to) && !isLabel(text.lines[to] ?? "", other)) to += 1;
  const [first = "", ...others] = text.lines.slice(from, to);
  const values = [label ? first.replace(label, "") : first, ...others].map(withoutHardBreak);
  return { from, to, values: values.filter((value) => value !== "") };
}

function isLabel(line: string, known: RegExp | null): boolean {
  return (
    /^\s*(\*\*|__)[^*_]{1,40}:\s*\1|^\s*(\*\*|__)[^*_]{1,40}\2\s*:/.test(line) ||
    /^\p{Lu}\p{L}{2,20}(?: \p{L}{2,20}){0,3}: ?\S/u.test(line) ||
    (known?.test(line) ?? false)
  );
}

function labelPattern(labels: readonly string[]): RegExp | null {
  if (labels.length === 0) return null;
  const words = labels.map(literalPattern).join("|");
  const emphasis = String.raw`(?:\*\*|__|[*_])?`;
  return new RegExp(
    String.raw`^ {0,3}(?:[-*+]\s+)?${emphasis}(?:${words})${emphasis}\s*:\s*${emphasis}\s*`,
    "i",
  );
}
