import type { SearchRecord } from "../../model/search.ts";

/** Longer ones are names of files and keys, which nobody types. */
const longestWord = 24;

/**
 * Every word that the archive holds, the most frequent first, in plain letters: `HTCondor-CE` gives `htcondorce`, `htcondor`,
 * `condor` and `ce`. A search needs them to tell a slip of the finger from a word; of numbers it does not.
 */
export function searchWords(records: readonly SearchRecord[]): string[] {
  const written = new Map<string, number>();
  for (const { title, breadcrumb, text } of records)
    for (const word of `${title} ${breadcrumb} ${text}`.split(/[\s/?&=#]+/))
      written.set(word, (written.get(word) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const [word, count] of written)
    for (const form of new Set(forms(word))) counts.set(form, (counts.get(form) ?? 0) + count);
  return [...counts]
    .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([word]) => word);
}

function forms(word: string): string[] {
  const parts = word.match(/[\p{L}\p{N}]+/gu) ?? [];
  const humps = parts.flatMap((part) => part.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu) ?? []);
  return [parts.join(""), ...parts, ...humps]
    .map((form) => form.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, ""))
    .filter((form) => /\p{L}/u.test(form) && form.length <= longestWord);
}
