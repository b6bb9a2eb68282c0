import { readableText } from "../../format/markdown/markdown-text.ts";
import type { Profile } from "../profile.ts";
import type { OldTable } from "../text/old-tables.ts";
import type { OldText } from "../text/old-text.ts";
import { hasWords } from "../text/sentences.ts";

/** A longer line tells of something else than the table below it. */
const longestRemark = 80;

/**
 * Why the counts of a table are old ones: what its heading says in parentheses, as in `Jira (not updated)`, or a line of its own
 * between the heading and the table; undefined where nothing is said.
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
    .filter((reason) => reason.length <= longestRemark)
    .find((reason) => stale.some((word) => hasWords(reason, word)));
}
