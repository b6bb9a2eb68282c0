import type { Meeting } from "../model/meeting.ts";
import type { Board, Settings } from "../model/settings.ts";

/** Name of the computed total's row or column. */
export const totalName = "Total";

/** A name without its trailing remark: `BrianL` for `BrianL (???)` and `BrianL?`. */
export function bareName(name: string): string {
  const trimmed = name.trim();
  const marked = withoutQuestionMarks(trimmed);
  if (marked !== trimmed || !trimmed.endsWith(")")) return marked.trimEnd();
  const open = Math.max(trimmed.lastIndexOf("("), trimmed.lastIndexOf(")", trimmed.length - 2));
  return trimmed[open] === "(" ? trimmed.slice(0, open).trimEnd() : trimmed;
}

/** Not by an expression: one that looks for the end at every mark takes minutes on a long line of them. */
function withoutQuestionMarks(text: string): string {
  let end = text.length;
  while (text[end - 1] === "?") end -= 1;
  return text.slice(0, end);
}

/** `Mat, Carl with help from Edgar` is three people; inner parentheses hold a remark. */
export function splitOwners(owners: string): string[] {
  const named = owners
    .replace(/\([^()]*\)/g, "")
    .split(/,|\/|&|\band\b|\bwith help from\b/)
    .map((owner) => owner.trim())
    .filter((owner) => owner !== "");
  return [...new Set(named)];
}

/** Names of the board's states, in workflow order. */
export function stateNames({ states }: Board): string[] {
  return states.map(({ name }) => name);
}

/** The workflow that a meeting's tables follow. */
export function boardOf({ series }: Pick<Meeting, "series">, settings: Settings): Board {
  return settings.series.find(({ id }) => id === series)?.board ?? settings.board;
}
