import type { FindPrivate, Span } from "../../model/privacy.ts";
import { mergeSpans } from "../merge-spans.ts";
import { normalise } from "../reading/normalise.ts";
import type { CoverPublic } from "./public-addresses.ts";

/** What every phone number, code and address has one of: digits, a sign, a word for passwords or a letter not of ASCII. */
const telling = /\d.{0,2}\d|[^ -~\n]|[&\\%/?#@:]|pass|wort|pwd|senha|mdp|clave/i;
/** What Markdown puts before the text of a line or cell, so that `^` does not match there. */
const lineMarks = /^[ \t>]*(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]+|^[ \t>]+|\|[ \t]*/gm;
/** A count is no number to dial. */
const count = /^\d{1,6}$/;

type FindInText = (text: string) => readonly Span[];

/** What a finder looks for; all but the patterns read normalised texts. */
export interface Finders {
  /** By what numbers, codes and addresses look like. */
  readonly byShape: readonly FindInText[];
  /** Hides from the finders by shape what may be published. */
  readonly cover: CoverPublic;
  /** What is known to be private. */
  readonly known: FindInText;
  readonly byPattern: readonly { readonly find: FindInText }[];
}

/** Finds whatever any of the finders finds. Takes linear time if they do. */
export function combinedFinder({ byShape, cover, known, byPattern }: Finders): FindPrivate {
  const findByPattern = (text: string): Span[] => byPattern.flatMap((pattern) => pattern.find(text));
  return (source) => {
    if (byPattern.length === 0 && (count.test(source) || !telling.test(source)))
      return [...known(source.toLowerCase())];
    const { text, sourceOf } = normalise(source);
    const covered = cover(text);
    const found = [...byShape.flatMap((find) => find(covered)), ...known(text), ...findByPattern(text)];
    if (found.length === 0 && byPattern.length === 0) return [];
    const typed = findByPattern(source.replace(lineMarks, (marks) => "\n".repeat(marks.length)));
    return mergeSpans([...found.map(sourceOf), ...typed]);
  };
}
