import { lookAlike } from "./look-alikes.ts";

/** Characters that look or act like one of ASCII, where Unicode's own decompositions do not say so. */
const alike: readonly (readonly [pattern: RegExp, ascii: string])[] = [
  [/[\t\v\f\u0085]|\p{Z}/u, " "],
  [/\p{Pd}|[\u02d7\u2043\u2212\u00ac]/u, "-"],
  [/[\u00b7\u0387\u2022\u2024\u2027\u2219\u22c5\u25aa\u25cf\u25e6\u30fb\uff65\u3002\uff61]/u, "."],
  [/[\u2044\u2215\u29f8]/u, "/"],
  [/[\u2018\u2019\u02bc\u00b4]/u, "'"],
];
/** Marks, joiners, bidirectional controls and the like, which no reader sees. */
const unseen = /^[\p{M}\p{Cf}\p{Cc}\p{DI}]$/u;

const folded = new Map<string, string>();

/**
 * What a character says, in lower-case ASCII where it can be: compatibility forms are decomposed (NFKD, of which NFKC is
 * the composed form), digits of all scripts are 0 to 9, letters are those that they look like, and what cannot be seen is empty. See https://unicode.org/reports/tr15/.
 */
export function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const plain = foldOnce(character) ?? decomposed(character);
  folded.set(character, plain);
  return plain;
}

function decomposed(character: string): string {
  return Array.from(character.normalize("NFKD"), (part) => foldOnce(part) ?? part.toLowerCase()).join("");
}

/** Null where the character says nothing else than itself. */
function foldOnce(character: string): string | null {
  if (character === "\n") return character;
  if (/^\p{Nd}$/u.test(character)) return digit(character);
  const found = alike.find(([pattern]) => pattern.test(character));
  if (found) return found[1];
  return unseen.test(character) ? "" : lookAlike(character);
}

/** Decimal digits come in runs of ten that start at a zero. */
function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let start = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start -= 1;
  return String((code - start) % 10);
}
