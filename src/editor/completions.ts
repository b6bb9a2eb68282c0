import { directiveNames } from "../format/markdown/directive-names.ts";

/** What the text of minutes can be completed with. */
export interface Vocabulary {
  /** Names of people, the likeliest first. */
  readonly people: readonly string[];
  /** Issue keys of the latest minutes, the newest first, and the starts of others, such as `SOFTWARE-`. */
  readonly issues: readonly string[];
}

export interface Completions {
  /** Where the typed text starts that a suggestion replaces. */
  readonly from: number;
  /** As they are put into the text. */
  readonly suggestions: readonly string[];
}

const most = 8;
/** A shorter word could be the start of nearly anything. */
const shortestWord = 2;
const marks = ["[done]", "[dropped]"] as const;
const openings = ["AI (", "Decision: "] as const;

/** What may be meant by the text before the caret; null if there is nothing to suggest. */
export function completionsAt(before: string, { people, issues }: Vocabulary): Completions | null {
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const suggest = (typed: string, candidates: readonly string[], ending = ""): Completions | null => {
    const suggestions = candidates
      .filter((one) => one.toLowerCase().startsWith(typed.toLowerCase()) && one !== typed)
      .slice(0, most)
      .map((one) => one + ending);
    return suggestions.length > 0 ? { from: before.length - typed.length, suggestions } : null;
  };

  if (line.startsWith(":"))
    return suggest(
      line,
      directiveNames.map((name) => `::${name}`),
    );
  const start = line.replace(/^ *[-*] /, "");
  const owner = /^AI \((?:[^()]*,)? ?([^(),]*)$/.exec(start)?.[1];
  if (owner !== undefined) return suggest(owner, people, "): ");
  if (start.startsWith("AI")) {
    const mark = /(?<= )\[[a-z]*$/.exec(line)?.[0];
    if (mark !== undefined) return suggest(mark, marks);
  }
  if (/^[A-Z]/.test(start)) {
    const opening = suggest(start, openings);
    if (opening) return opening;
  }
  const word = /(?<![\w-])[\p{L}][\p{L}\p{N}_-]*$/u.exec(line)?.[0] ?? "";
  if (word.length < shortestWord) return null;
  return suggest(word, [...(/^[A-Z]/.test(word) ? issues : []), ...people]);
}
