import { memoizeByText } from "../../format/reuse/memoize.ts";

/** The words of an action item, as far as they tell whether another one is the same. */
export interface Wording {
  /** Different word stems, without words that say nothing by themselves, addresses and issue keys. */
  readonly stems: readonly string[];
  /** Version numbers, such as `3.5.24`, which are stems too. */
  readonly versions: readonly string[];
  readonly issueKeys: readonly string[];
}

const commonWords: ReadonlySet<string> = new Set(
  (
    "a an and the to of for in on with by at be is are was it its that this so if any some from into as or not no " +
    "need needs needed get make will can should new i we you your us our about up out off until once via per"
  ).split(" "),
);

const endings = ["ing", "ion", "ed", "es", "s", "e"] as const;
/** The fewest letters that are left of a word without its ending. */
const shortestStem = 4;

/** `keys` are the issues that the minutes of the item name. */
export function wordingOf(text: string, keys: readonly string[]): Wording {
  const plain = text.replace(/https?:\/\/\S+/g, " ").replace(/\b[A-Z][A-Z0-9_]+-\d+\b/g, " ");
  const words = plain.toLowerCase().match(/[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*/gu) ?? [];
  const stems = [...new Set(words.filter((word) => !commonWords.has(word)).map(stemOf))];
  return {
    stems,
    versions: stems.filter((stem) => /^\d+\.\d/.test(stem)),
    issueKeys: keys.filter((key) => text.includes(key)),
  };
}

/**
 * Letters and digits alone, in lower case: stays the same when an item is copied and only its punctuation or its letters' case
 * changes.
 */
export function exactWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

const stemOf = memoizeByText((word) => {
  if (/\d/.test(word)) return word;
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= shortestStem);
  return ending === undefined ? word : word.slice(0, -ending.length);
});
