/** Characters before a word in which the rest of its anchor is looked for. */
const reach = 80;

/**
 * Whether the word at `start` ends an anchor that has the digits of a code too, as in `#1045-bump-pin">1045 bump pin`. It
 * announces no code, because the anchor repeats the words that it leads to.
 */
export function endsOwnAnchor(text: string, start: number, code: string): boolean {
  const digits = /^\d+/.exec(code)?.[0];
  const [anchor = ""] = text
    .slice(Math.max(0, start - reach), start)
    .split(/[^\p{L}\p{N}-]/u)
    .slice(-1);
  return digits !== undefined && anchor.endsWith("-") && anchor.split("-").includes(digits);
}
