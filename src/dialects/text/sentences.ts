// Finds sentences, and phrases in them.

import { readableText } from "../../format/markdown/markdown-text.ts";
import { memoizeByText } from "../../format/reuse/memoize.ts";
import { isContinuation, listMarker, withoutHardBreak } from "./list-items.ts";
import type { OldText } from "./old-text.ts";

/** The sentences of all paragraphs that match a pattern, as a reader sees them and without line breaks. */
export function findSentences(text: OldText, pattern: RegExp): string[] {
  const paragraphs: string[] = [];
  for (const [line, content] of text.lines.entries()) {
    if (content.trim() === "" || !text.isProse(line)) continue;
    const words = withoutHardBreak(content.replace(listMarker, ""));
    const isWrapped = isContinuation(text, line) && (text.lines[line - 1] ?? "").trim() !== "";
    const above = paragraphs.at(-1);
    if (isWrapped && above !== undefined) paragraphs[paragraphs.length - 1] = `${above} ${words}`;
    else paragraphs.push(words);
  }
  return paragraphs
    .filter((paragraph) => pattern.test(paragraph))
    .flatMap((paragraph) => readableText(paragraph).split(/(?<=[.;!])\s+/));
}

/** Phrases are words of a dialect or of a profile, and each is looked for in every line. */
const wordsOfPhrase = memoizeByText(normalizedWords);

/** Whether a text contains some words in sequence, in any case and with any punctuation between them. */
export function containsPhrase(text: string, phrase: string): boolean {
  return normalizedWords(text).includes(wordsOfPhrase(phrase));
}

function normalizedWords(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? []).join(" ")} `;
}
