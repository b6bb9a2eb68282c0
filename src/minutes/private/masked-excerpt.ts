import { withheldText, withhold } from "../../format/withhold.ts";
import type { PrivateFinders } from "../../model/privacy.ts";
import { visibleText } from "../../privacy/reading/visible-text.ts";

/** Characters before a private text that say where it is. */
const maxBefore = 30;

/** The words before the first private text of a page or text, and a mark in its place; null if none is found. */
export function maskedExcerpt(text: string, { findPrivate, findLoosely }: PrivateFinders): string | null {
  const seen = visibleText(text);
  const [first] = [...findPrivate(seen), ...findLoosely(seen)];
  if (first === undefined) return null;
  const before = withhold(seen.slice(0, first.start), findPrivate).replace(/[\s|]+/g, " ");
  return before.slice(-maxBefore).trimStart() + withheldText;
}
