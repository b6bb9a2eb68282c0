import { wordsOf } from "./known-texts.ts";

const ordinary: readonly RegExp[] = [
  // Letters and signs only
  /^\D*$/,
  // A small number, a year, an ordinal, a time, a span of time
  /^\d{1,3}$/,
  /^(?:19|20)\d\d$/,
  /^\d{1,4}(?:st|nd|rd|th|am|pm|h|hrs?|min|s|x|%|k|m)$/i,
  /^\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?:am|pm)?(?:-\d{1,2}[:.h]\d\d(?:am|pm)?)?$/i,
  // A date, also one that something longer starts with
  /^(?:19|20)\d\d-?\d\d-?\d\d/,
  /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/,
  // A version, an issue key or number
  /^v?\d+(?:\.\d+)+(?:[.-](?:\d+|x))?$/i,
  /^[A-Z][A-Z\d_]*-\d{1,9}$/,
  /^#\d{1,6}$/,
];
const hasHostAndPath = /^(?:[a-z][a-z+.-]*:\/\/)?(?:[a-z\d-]+\.)+[a-z]{2,}(?::\d+)?[/?#]./i;
const isMailAddress = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;

/** How private a word of `coordinates` is by itself. */
export type WordKind =
  /** Anybody may write it anywhere. */
  | "ordinary"
  /** Withheld in minutes. */
  | "private"
  /** So unlike other words that it must not be in any byte of the site. */
  | "distinct";

/** Judges a word as typed, by its shape. An address is private unless it belongs to the site. */
export function kindOfWord(typed: string, isOwnAddress: (address: string) => boolean): WordKind {
  const isAddress = hasHostAndPath.test(typed) || isMailAddress.test(typed);
  if (isAddress && isOwnAddress(typed)) return "ordinary";
  if (!isAddress && (typed.length < 4 || ordinary.some((shape) => shape.test(typed)))) return "ordinary";
  const isDistinct = wordsOf(typed.toLowerCase()).some(({ text }) => isRandom(text));
  return typed.length >= 8 && isDistinct ? "distinct" : "private";
}

/** Many digits, or letters and digits in turn. */
function isRandom(word: string): boolean {
  return /\d{5}/.test(word) || (/[a-z]\d+[a-z]|\d[a-z]+\d/.test(word) && word.length >= 6);
}
