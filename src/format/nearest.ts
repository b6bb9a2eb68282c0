import { closestMatch } from "leven";

/**
 * The closest known word within an edit distance, the first of equally close ones; undefined if none is
 * close.
 */
export function nearest(
  word: string,
  known: readonly string[],
  maxDistance = Math.max(2, Math.floor(word.length / 3)),
): string | undefined {
  const byLowerCase = new Map(known.map((name) => [name.toLowerCase(), name]));
  const found = closestMatch(word.toLowerCase(), [...byLowerCase.keys()], { maxDistance });
  return found === undefined ? undefined : byLowerCase.get(found);
}

/** `did you mean "attending"?`, or the fallback if no known word is close. */
export function suggestion(word: string, known: readonly string[], fallback: string): string {
  const found = nearest(word, known);
  return found === undefined ? fallback : `did you mean "${found}"?`;
}
