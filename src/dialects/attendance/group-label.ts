// Recognises labels such as `Present`, `Remote attendees` and `Regrets`.

import { readableText } from "../../format/markdown/markdown-text.ts";
import { containsPhrase } from "../text/sentences.ts";
import { withoutSignsAtEnd } from "../text/signs-at-end.ts";
import type { AttendanceWords } from "./attendance-words.ts";

/** Whether the lines below a label list people who were present, people who were absent, or something else. */
export type GroupKind = "present" | "absent" | "other";

/** A label inside a list of people, such as `**Remote:** Anna`. */
export interface GroupLabel {
  readonly label: string;
  readonly kind: GroupKind;
  /** The text after the label on its line; may be empty. */
  readonly rest: string;
}

/** Anything longer is a sentence. */
const maxLabelWords = 6;
/** What ends a label such as `Board members in attendance were:`. */
const verbAtEnd = /\s(?:is|are|was|were)$/i;
/** Words that reverse the meaning of an attendance label. */
const reversed = /\b(?:not|non|last|previous|next|missing)\b/i;

const forms: readonly RegExp[] = [
  // `**Present** *(add your name)*: Anna` and `**Present:** Anna`
  /^(?<mark>\*\*|__)(?<label>[^*_]+?)\s*:?\s*\k<mark>\s*(?:\*\([^)]*\)\*|\([^)]*\))?\s*:?\s*(?<rest>.*)$/,
  // `Present (sign in): Anna`
  /^[*_]?(?<label>[^:*_|]+)(?:[*_]\s*)?:[*_]?(?:\s+(?<rest>\S.*))?$/,
];

/** Reads the label at the start of a line; null if there is none. */
export function readGroupLabel(line: string, terms: AttendanceWords): GroupLabel | null {
  const text = line.trim();
  for (const form of forms) {
    const { label: found = "", rest = "" } = form.exec(text)?.groups ?? {};
    const label = found.trim();
    if (label === "") continue;
    const kind = groupKind(label, terms);
    if (kind !== "other" || /:/.test(text)) return { label, kind, rest: rest.trim() };
  }
  const kind = groupKind(text, terms);
  const words = text.replace(/ ?\([^()]*\)$/, "").toLowerCase();
  const isBare = [...terms.labels.attending, ...terms.labels.absent, ...terms.labels.groups].some(
    (word) => word.toLowerCase() === words,
  );
  return isBare ? { label: text, kind, rest: "" } : null;
}

/** Whether a label or a heading introduces people who were present, people who were absent, or neither. */
export function groupKind(label: string, { labels }: AttendanceWords): GroupKind {
  if (labels.absent.some((word) => containsPhrase(label, word))) return "absent";
  return isAttendanceLabel(label, [...labels.attending, ...labels.groups]) ? "present" : "other";
}

/** Whether a label or a heading, such as `Remote attendees` or `Present (TSC)`, is about attendance. */
export function isAttendanceLabel(label: string, words: readonly string[]): boolean {
  const text = withoutSignsAtEnd(readableText(label).replace(/\([^()]*\)/g, ""), " :")
    .trim()
    .replace(/^\d{1,2}[.)] /, "")
    .replace(verbAtEnd, "");
  const count = text.split(/\s+/).length;
  return (
    !reversed.test(text) &&
    words.some(
      (word) =>
        (startsWith(text, word) && count <= word.split(" ").length + 2) ||
        (endsWith(text, word) && count <= maxLabelWords),
    )
  );
}

function startsWith(text: string, word: string): boolean {
  return containsPhrase(text.slice(0, word.length + 1), word);
}

function endsWith(text: string, word: string): boolean {
  return containsPhrase(text.slice(-word.length - 1), word);
}
