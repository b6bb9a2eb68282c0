import type { FindPrivate, Span } from "../model/privacy.ts";
import type { PrivacyRules } from "../model/settings.ts";
import { findCodeCells } from "./code-tables.ts";
import { findCodes } from "./codes.ts";
import { createKnownTextFinder, type KnownTexts, noKnownTexts } from "./known-texts.ts";
import { mergeSpans } from "./merge-spans.ts";
import { compilePatterns } from "./patterns.ts";
import { createPhoneFinder } from "./phone-numbers.ts";
import { normalise } from "./reading/normalise.ts";
import { findRooms } from "./rooms.ts";

/** What a site withholds where `site.yaml` says nothing. */
export const defaultPrivacyRules: PrivacyRules = { patterns: [], countries: ["US", "GB", "DE", "FR"] };

/** What every phone number, code and address has one of: digits, a sign, a word for passwords or a letter not of ASCII. */
const telling = /\d.{0,2}\d|[^ -~\n]|[&\\%/?#@:]|pass|wort|pwd|senha|mdp|clave/i;
/** What Markdown puts before the text of a line or cell, so that `^` does not match there. */
const lineMarks = /^[ \t>]*(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]+|^[ \t>]+|\|[ \t]*/gm;
/** A count is no number to dial. */
const count = /^\d{1,6}$/;

/**
 * Finds phone numbers, codes, links to meeting rooms, what the site's patterns match, and what is known from
 * `coordinates`. Takes linear time, and never throws; the patterns must be sound.
 */
export function createPrivateFinder(rules: PrivacyRules, known: KnownTexts = noKnownTexts): FindPrivate {
  const findPhones = createPhoneFinder(rules.countries);
  const findKnown = createKnownTextFinder(known);
  const patterns = compilePatterns(rules.patterns);
  const findByPattern = (text: string): Span[] => patterns.flatMap((pattern) => pattern.find(text));
  return (source) => {
    if (patterns.length === 0 && (count.test(source) || !telling.test(source)))
      return findKnown(source.toLowerCase());
    const { text, sourceOf } = normalise(source);
    const found = [
      ...findPhones(text),
      ...findCodes(text),
      ...findCodeCells(text),
      ...findRooms(text),
      ...findKnown(text),
      ...findByPattern(text),
    ];
    if (found.length === 0 && patterns.length === 0) return [];
    const typed = findByPattern(source.replace(lineMarks, (marks) => "\n".repeat(marks.length)));
    return mergeSpans([...found.map(sourceOf), ...typed]);
  };
}
