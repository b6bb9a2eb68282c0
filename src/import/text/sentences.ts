import { readableText } from "../../format/markdown/markdown-text.ts";
import { isContinuation, listMarker, withoutHardBreak } from "./list-items.ts";
import type { OldText } from "./old-text.ts";

/**
 * The sentences of those paragraphs that a pattern finds, as a reader sees them: each on one line, however its paragraph is
 * wrapped.
 */
export function sentencesOf(text: OldText, pattern: RegExp): string[] {
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

/** Whether a text holds some words one after the other, in any case and with whatever stands between them. */
export function hasWords(text: string, words: string): boolean {
  return spaced(text).includes(spaced(words));
}

function spaced(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? []).join(" ")} `;
}
