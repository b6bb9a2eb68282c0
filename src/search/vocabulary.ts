/** Longer words are file names and keys, which nobody types. */
const longestWord = 24;

/**
 * Every word in the archive, most frequent first, in lower case without accents: `HTCondor-CE` gives `htcondorce`,
 * `htcondor`, `condor` and `ce`. The search uses them to recognise typing errors. Numbers are left out.
 */
export function vocabularyOf(occurrences: Iterable<readonly [word: string, count: number]>): string[] {
  const counts = new Map<string, number>();
  for (const [word, count] of occurrences)
    for (const form of new Set(forms(word))) counts.set(form, (counts.get(form) ?? 0) + count);
  return [...counts]
    .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([word]) => word);
}

function forms(word: string): string[] {
  const parts = word.match(/[\p{L}\p{N}]+/gu) ?? [];
  const camelCaseParts = parts.flatMap(
    (part) => part.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu) ?? [],
  );
  return [parts.join(""), ...parts, ...camelCaseParts]
    .map((form) => form.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, ""))
    .filter((form) => /\p{L}/u.test(form) && form.length <= longestWord);
}
