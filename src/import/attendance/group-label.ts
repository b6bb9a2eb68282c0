import { readableText } from "../../format/markdown/markdown-text.ts";
import type { Profile } from "../profile.ts";
import { hasWords } from "../text/sentences.ts";

/** What follows a label inside a list of people: more who were present, some who were not, or something else. */
export type GroupKind = "present" | "absent" | "other";

export interface GroupLabel {
  readonly label: string;
  readonly kind: GroupKind;
  /** What stands behind the label on its line; empty where nothing does. */
  readonly rest: string;
}

/** A label is short; what is longer is a sentence. */
const mostWords = 6;
/** Words that turn the meaning of an attending word around. */
const reversed = /\b(?:not|non|last|previous|next|missing)\b/i;

const forms: readonly RegExp[] = [
  // `**Present** *(add your name)*: Anna` and `**Present:** Anna`
  /^(?<mark>\*\*|__)(?<label>[^*_]+?)\s*:?\s*\k<mark>\s*(?:\*\([^)]*\)\*|\([^)]*\))?\s*:?\s*(?<rest>.*)$/,
  // `Present (sign in): Anna`
  /^[*_]?(?<label>[^:*_|]+?)[*_]?\s*:[*_]?(?:\s+(?<rest>.*))?$/,
];

/** The label that a line starts with, or that it is; null where it has none. */
export function readGroupLabel(line: string, profile: Profile): GroupLabel | null {
  const text = line.trim();
  for (const form of forms) {
    const { label, rest = "" } = form.exec(text)?.groups ?? {};
    if (label === undefined) continue;
    const kind = groupKind(label, profile);
    if (kind !== "other" || /:/.test(text)) return { label, kind, rest: rest.trim() };
  }
  const kind = groupKind(text, profile);
  const isBare = [...profile.labels.attending, ...profile.labels.absent, ...profile.labels.groups].some(
    (word) => word.toLowerCase() === text.toLowerCase(),
  );
  return isBare ? { label: text, kind, rest: "" } : null;
}

/** Whether a label or a heading announces who was present, who was not, or neither. */
export function groupKind(label: string, { labels }: Profile): GroupKind {
  if (labels.absent.some((word) => hasWords(label, word))) return "absent";
  return isAttending(label, [...labels.attending, ...labels.groups]) ? "present" : "other";
}

/** Whether a label or a heading such as `Remote attendees` or `Present (TSC)` is about attendance as a whole. */
export function isAttending(label: string, words: readonly string[]): boolean {
  const text = readableText(label)
    .replace(/\([^()]*\)/g, "")
    .replace(/[\s:]+$/, "")
    .trim();
  const count = text.split(/\s+/).length;
  return (
    !reversed.test(text) &&
    words.some(
      (word) =>
        (startsWith(text, word) && count <= word.split(" ").length + 2) ||
        (endsWith(text, word) && count <= mostWords),
    )
  );
}

function startsWith(text: string, word: string): boolean {
  return hasWords(text.slice(0, word.length + 1), word);
}

function endsWith(text: string, word: string): boolean {
  return hasWords(text.slice(-word.length - 1), word);
}
