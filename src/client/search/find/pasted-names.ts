/** What a word of a query stands for if it is an address or the name of a file. */
export interface PastedName {
  /** The words to look for. */
  readonly words: readonly string[];
  /** The day in its name, such as `2020-09-14` for `TechArea20200914.md`; null if there is none. */
  readonly day: string | null;
}

/** Reads a pasted address or the name of a minutes file; null for any other word. */
export function readPastedName(word: string): PastedName | null {
  const isAddress = /^https?:\/\//i.test(word);
  if (!isAddress && !/^\/\S+\//.test(word) && !/\.(?:md|html?|txt)$/i.test(word)) return null;
  const segments = word
    .replace(/^https?:\/\/[^/]*/i, "")
    .replace(/[?#].*$/, "")
    .split("/")
    .filter(Boolean);
  const last = segments.at(-1)?.replace(/\.\w+$/, "") ?? "";
  if (last === "") return { words: isAddress ? [word] : [], day: null };
  const [, year, month, day] = /(?<!\d)((?:19|20)\d\d)-?([01]\d)-?([0-3]\d)(?!\d)/.exec(last) ?? [];
  if (year !== undefined) return { words: [last], day: `${year}-${month}-${day}` };
  const isOwnName = !isAddress || /^[A-Za-z][A-Za-z0-9_]*-\d+$/.test(last);
  return { words: isOwnName ? [last] : segments, day: null };
}
