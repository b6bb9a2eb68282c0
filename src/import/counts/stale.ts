// Finds remarks that mark a table as out of date.

import { readableText } from "../../format/markdown/markdown-text.ts";
import type { Profile } from "../profile.ts";
import type { OldTable } from "../text/old-tables.ts";
import type { OldText } from "../text/old-text.ts";
import { containsPhrase } from "../text/sentences.ts";

/** A longer line is not about the table below it. */
const maxRemarkLength = 80;

/**
 * Why the counts of a table are out of date: a remark in parentheses in its heading, as in `Jira (not updated)`, or the only
 * line between the heading and the table; undefined if the minutes do not mark them.
 */
export function staleReason(
  text: OldText,
  table: OldTable | undefined,
  { stale }: Profile,
): string | undefined {
  if (!table) return undefined;
  const heading = text.headings.findLast(({ line }) => line < table.from);
  const [, remark = ""] = /\(([^()]*)\)\s*$/.exec(heading?.title ?? "") ?? [];
  const above = text.lines.slice((heading?.line ?? -1) + 1, table.from).filter((line) => line.trim() !== "");
  const only = above.length === 1 ? readableText(above[0] ?? "") : "";
  return [remark, only.replace(/^\((.*)\)$/, "$1")]
    .filter((reason) => reason.length <= maxRemarkLength)
    .find((reason) => stale.some((word) => containsPhrase(reason, word)));
}
