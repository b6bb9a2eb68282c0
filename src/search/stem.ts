import { stemmer } from "stemmer";

/** Reduces the forms of a word to one, as `upgraded` and `upgrading` to `upgrad`. */
export type Stem = (word: string) => string;

/** The stems of a language such as `en-GB`; words of other languages than English stay as they are. */
export function stemOf(language: string): Stem {
  return /^en\b/i.test(language) ? englishStem : (word) => word;
}

/** Names of people, versions and keys may hold digits, and have no forms. */
function englishStem(word: string): string {
  return /^[a-z]{3,}$/.test(word) ? stemmer(word) : word;
}
