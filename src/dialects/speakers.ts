import { allMatches } from "../format/all-matches.ts";
import { isNoName } from "./no-names.ts";

const turn =
  /^(?:[-*+] |\d{1,3}[.)] |> )*(?:<([\w-]{2,30})> |(?:\*\*|__|\*|_)?(@?[\p{L}][\p{L}\p{M}\d_.'’-]{0,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,2})(?:\*\*|__|\*|_)? ?:(?:\*\*|__|\*|_)? ?\S)/u;

const tag = /\[name=([\p{L}\p{N}_ .-]{1,40})\]/gu;

/** A word in lower case is a label more often than a name. */
const fewestInLowerCase = 5;

/** Who speaks in a text: the names that stand before a colon at the start of at least two lines (of five, if they are in lower case), and those of `[name=…]`. */
export function speakersIn(text: string): readonly string[] {
  const turns = new Map<string, number>();
  for (const line of text.split("\n")) {
    for (const [, name = ""] of allMatches(line, tag)) turns.set(name, fewestInLowerCase);
    const found = turn.exec(line.trimStart().slice(0, 200));
    const name = found?.[1] ?? found?.[2];
    if (name !== undefined && isSpeaker(name)) turns.set(name, (turns.get(name) ?? 0) + 1);
  }
  return [...turns]
    .filter(([name, count]) => count >= (/\p{Lu}|@/u.test(name) ? 2 : fewestInLowerCase))
    .map(([name]) => name);
}

function isSpeaker(name: string): boolean {
  const words = name.replace(/^@/, "").split(" ");
  return words.every((word) => !isNoName(word));
}
