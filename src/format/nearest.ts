import { closestMatch } from "leven";

/** The word that was probably meant, or undefined where none is close; of words that are equally close, the first. */
export function nearest(
  word: string,
  known: readonly string[],
  mostSlips = Math.max(2, Math.floor(word.length / 3)),
): string | undefined {
  const byLowerCase = new Map(known.map((name) => [name.toLowerCase(), name]));
  const found = closestMatch(word.toLowerCase(), [...byLowerCase.keys()], {
    maxDistance: mostSlips,
  });
  return found === undefined ? undefined : byLowerCase.get(found);
}

/** `did you mean "attending"?`, or else the fallback. */
export function suggestion(word: string, known: readonly string[], fallback: string): string {
  const found = nearest(word, known);
  return found === undefined ? fallback : `did you mean "${found}"?`;
}
