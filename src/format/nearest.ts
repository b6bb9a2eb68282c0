import leven, { closestMatch } from "leven";

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

/**
 * The known word that certainly was meant by each of some unknown ones: it differs in a slip of a letter or two, no other
 * known word is nearly as close, it is not in use already, and only one word stands for it.
 */
export function certainWords(
  unknown: readonly string[],
  known: readonly string[],
  used: readonly string[],
): ReadonlyMap<string, string> {
  const meant = unknown.map((word) => [word, certainWord(word, known)] as const);
  return new Map(
    meant.flatMap(([word, name]) => {
      const isOnly = name !== null && meant.filter(([, other]) => other === name).length === 1;
      return isOnly && !used.includes(name) ? [[word, name] as const] : [];
    }),
  );
}

function certainWord(word: string, known: readonly string[]): string | null {
  const [best, second] = known
    .map((name) => ({ name, distance: leven(word.toLowerCase(), name.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance);
  if (!best || best.distance > Math.max(word.length >= 4 ? 2 : 1, word.length / 4)) return null;
  return second && second.distance <= best.distance + 1 ? null : best.name;
}
