// Finds remarks beside a table that are about its counts.

import type { OldTable } from "../../dialects/text/old-tables.ts";
import type { OldText } from "../../dialects/text/old-text.ts";
import { containsPhrase } from "../../dialects/text/sentences.ts";
import { readableText } from "../../format/markdown/markdown-text.ts";
import type { Profile } from "../profile.ts";

/** A remark beside a table. It stays in the body, whatever it means. */
export interface TableRemark {
  /** Such as `not updated this week`, or `TBD`. */
  readonly text: string;
  /** Whether it says that the counts are a copy; otherwise it only leaves that open. */
  readonly saysCopy: boolean;
}

/** A longer line is not about the table below it. */
const maxRemarkLength = 80;

/**
 * The remark about the counts of a table: in parentheses in its heading, as in `Jira (not updated)`, or the only line
 * between the heading and the table; null if there is none with a word of the profile.
 */
export function tableRemark(
  text: OldText,
  table: OldTable,
  { stale, unfinished }: Profile,
): TableRemark | null {
  const heading = text.headings.findLast(({ line }) => line < table.from);
  const [, inHeading = ""] = /\(([^()]*)\)\s*$/.exec(heading?.title ?? "") ?? [];
  const above = text.lines.slice((heading?.line ?? -1) + 1, table.from).filter((line) => line.trim() !== "");
  const only = above.length === 1 ? readableText(above[0] ?? "") : "";
  const remarks = [inHeading, only.replace(/^\((.*)\)$/, "$1")].filter(
    (remark) => remark.length <= maxRemarkLength,
  );
  const withAny = (words: readonly string[]): string | undefined =>
    remarks.find((remark) => words.some((word) => containsPhrase(remark, word)));
  const copy = withAny(stale);
  const found = copy ?? withAny(unfinished);
  return found === undefined ? null : { text: found, saysCopy: copy !== undefined };
}
