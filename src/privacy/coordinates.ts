import type { FindPrivate } from "../model/privacy.ts";
import { type KnownTexts, longestPhrase, wordsOf } from "./known-texts.ts";
import { kindOfWord } from "./ordinary-words.ts";
import { normalise } from "./reading/normalise.ts";

/** What the `coordinates` of one file make private. */
export interface CoordinateTexts extends KnownTexts {
  /** As typed: texts so unlike any other that no byte of the site may hold them. */
  readonly distinct: readonly string[];
}

/** A shorter line, such as "Room 4", is not secret as a whole: withholding it everywhere would garble the minutes. */
const minLineLength = 12;
const betweenWords = /[\s<>()[\]{}"'`,;|]+/;
const aroundWord = /^[.:!?*_~#=+-]+|[.:!?*_~#=-]+$/g;

/** The lines and words of `coordinates` of any shape that are private; keys of a map count too. */
export function coordinateTexts(
  value: unknown,
  findPrivate: FindPrivate,
  isOwnAddress: (address: string) => boolean,
): CoordinateTexts {
  const phrases = new Map<string, readonly string[]>();
  const numbers = new Set<string>();
  const distinct = new Set<string>();
  const addText = (typed: string): void => {
    const digits = normalise(typed).text.replace(/\D/g, "");
    if (/^[\d\s()[\]+./_~#*-]+$/.test(normalise(typed).text)) {
      if (digits.length > 3) numbers.add(digits);
    } else addPhrase(normalisedWords(typed));
  };
  const addPhrase = (words: readonly string[]): void => {
    for (const part of parts(words)) phrases.set(part.join(" "), part);
  };
  for (const line of linesOf(value)) {
    const words = line.split(betweenWords).map((word) => word.replace(aroundWord, ""));
    const kinds = words.map((word) => kindOfWord(word, isOwnAddress));
    const inLine = normalisedWords(line);
    if (line.length >= minLineLength && inLine.length > 1 && !words.every(isOwnAddress)) addPhrase(inLine);
    if (line.length >= minLineLength && kinds.includes("distinct")) distinct.add(line);
    for (const [index, word] of words.entries()) {
      if (kinds[index] !== "ordinary") addText(word);
      if (kinds[index] === "distinct") distinct.add(word);
    }
    for (const { start, end } of findPrivate(line)) addText(line.slice(start, end));
  }
  return { phrases: [...phrases.values()], numbers: [...numbers], distinct: [...distinct] };
}

function normalisedWords(text: string): string[] {
  return wordsOf(normalise(text).text).map((word) => word.text);
}

/** Parts of nearly the same length, none longer than a phrase may be. */
function parts(words: readonly string[]): string[][] {
  const count = Math.ceil(words.length / longestPhrase);
  const length = Math.ceil(words.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => words.slice(index * length, (index + 1) * length));
}

function linesOf(value: unknown): string[] {
  return leafTexts(value)
    .flatMap((leaf) => leaf.split("\n"))
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function leafTexts(value: unknown): string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  if (Array.isArray(value)) return value.flatMap(leafTexts);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...leafTexts(inner)]);
}
