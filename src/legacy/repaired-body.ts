import type { Diagnostic } from "../model/diagnostic.ts";
import { findingAt, type OldText, readOldText } from "./old-text.ts";
import { repairLists } from "./repaired-lists.ts";
import { repairUnderscores } from "./repaired-underscores.ts";
import type { Remainder } from "./taken.ts";

export interface RepairedBody {
  readonly text: string;
  /** Lines of the old file, from 0, that are not what they were. */
  readonly repaired: readonly number[];
  readonly findings: readonly Diagnostic[];
}

/** Repairs what Markdown would show otherwise than its author meant, where that is certain, and says so. */
export function repairBody(old: OldText, { text, origins }: Remainder): RepairedBody {
  const lists = repairLists(text.split("\n"));
  const { isProse } = readOldText(old.path, text);
  const underscores = repairUnderscores(lists.lines, isProse);
  const originOf = (line: number): number => origins[line] ?? 0;
  const firstLines = lists.changed.filter((line) => !lists.changed.includes(line - 1));
  return {
    text: underscores.lines.join("\n"),
    repaired: [...new Set([...lists.changed, ...underscores.changed])]
      .map(originOf)
      .toSorted((a, b) => a - b),
    findings: [
      ...firstLines.map((line) => {
        const message = "a list stands so far to the right that it would be shown as running text";
        return findingAt(
          old,
          originOf(line),
          "",
          "repaired-list",
          "warning",
          message,
          "it was moved to the left",
        );
      }),
      ...underscores.changed.map((line) => {
        const message = "<sub> was found inside a name, where an underscore was meant";
        const hint = "the underscore was put back";
        return findingAt(old, originOf(line), "<sub>", "repaired-underscore", "warning", message, hint);
      }),
    ],
  };
}
