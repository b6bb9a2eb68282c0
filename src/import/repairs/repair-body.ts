// Applies all repairs to the body.

import { diagnosticAt, type OldText } from "../../dialects/text/old-text.ts";
import type { LineRange } from "../../format/markdown/markdown-text.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { repairLists } from "./lists.ts";
import { repairUnderscores } from "./underscores.ts";

export interface RepairedBody {
  readonly lines: readonly string[];
  /** The lines, from 0, that were changed. */
  readonly repairedLines: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Repairs what Markdown would certainly not show as the author meant it, with a warning for each repair. */
export function repairBody(text: OldText, paragraphs: readonly LineRange[]): RepairedBody {
  const lists = repairLists(text.lines, paragraphs);
  const underscores = repairUnderscores(lists.lines, text.isProse);
  const lineAbove = (line: number): number =>
    text.lines.findLastIndex((content, index) => index < line && content.trim() !== "");
  const firstLines = lists.changedLines.filter((line) => !lists.changedLines.includes(lineAbove(line)));
  return {
    lines: underscores.lines,
    repairedLines: [...new Set([...lists.changedLines, ...underscores.changedLines])].toSorted(
      (a, b) => a - b,
    ),
    diagnostics: [
      ...firstLines.map((line) => repairedList(text, line)),
      ...underscores.changedLines.map((line) => repairedUnderscore(text, line)),
    ],
  };
}

function repairedList(text: OldText, line: number): Diagnostic {
  const message = "the list is indented so far that it would be shown as running text";
  return diagnosticAt(text, line, "", "repaired-list", "warning", message, "its indentation was reduced");
}

function repairedUnderscore(text: OldText, line: number): Diagnostic {
  const message = "<sub> was found inside a name, expected an underscore";
  const hint = "the underscore was put back";
  return diagnosticAt(text, line, "<sub>", "repaired-underscore", "warning", message, hint);
}
