import type { Leak, LeakedWords } from "../model/privacy.ts";
import { wordsOf } from "./known-texts.ts";
import { normalise } from "./reading/normalise.ts";

/** Words of a private text, before it and after it that are looked at. */
const mostWords = 12;

/** The words of a private text; `isPrivate` tells whether a text is private with nothing around it. */
export function leakedWords(
  { text, span: { start, end } }: Leak,
  isPrivate: (text: string) => boolean,
): LeakedWords {
  const before = normalise(text.slice(0, start)).text;
  const found = normalise(text.slice(start, end)).text;
  const after = normalise(text.slice(end)).text;
  const words = readWords(found).slice(0, mostWords);
  if (isPrivate(found)) return { words, beside: null };
  const previous = wordsOf(before).toReversed().slice(0, mostWords);
  const next = wordsOf(after).slice(0, mostWords);
  const beside =
    previous.find((word) => isPrivate(before.slice(word.start) + found)) ??
    next.find((word) => isPrivate(found + after.slice(0, word.end)));
  return { words, beside: beside?.text ?? null };
}

/** A text as words with one space around each, in which leaked words can be found. */
export function searchableWords(text: string): string {
  return ` ${readWords(text).join(" ")} `;
}

function readWords(text: string): string[] {
  return wordsOf(normalise(text).text).map((word) => word.text);
}
