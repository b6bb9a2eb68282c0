import type { LineRange } from "../../format/markdown/markdown-text.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { diagnosticAt, type OldText } from "../text/old-text.ts";
import { repairLists } from "./lists.ts";
import { repairUnderscores } from "./underscores.ts";

export interface RepairedLines {
  readonly lines: readonly string[];
  /** Lines, from 0, that are not what they were. */
  readonly repaired: readonly number[];
  readonly findings: readonly Diagnostic[];
}

/** Repairs what Markdown would show otherwise than its author meant, where that is certain, and says so. */
export function repairLines(old: OldText, paragraphs: readonly LineRange[]): RepairedLines {
  const lists = repairLists(old.lines, paragraphs);
  const underscores = repairUnderscores(lists.lines, old.isProse);
  const lineAbove = (line: number): number =>
    old.lines.findLastIndex((text, at) => at < line && text.trim() !== "");
  const firstLines = lists.changed.filter((line) => !lists.changed.includes(lineAbove(line)));
  return {
    lines: underscores.lines,
    repaired: [...new Set([...lists.changed, ...underscores.changed])].toSorted((a, b) => a - b),
    findings: [
      ...firstLines.map((line) => {
        const message = "a list stands so far to the right that it would be shown as running text";
        return diagnosticAt(old, line, "", "repaired-list", "warning", message, "it was moved to the left");
      }),
      ...underscores.changed.map((line) => {
        const message = "<sub> was found inside a name, where an underscore was meant";
        return diagnosticAt(
          old,
          line,
          "<sub>",
          "repaired-underscore",
          "warning",
          message,
          "the underscore was put back",
        );
      }),
    ],
  };
}
