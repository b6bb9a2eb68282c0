import { isNoName } from "./no-names.ts";

const turn =
  /^(?:[-*+] |\d{1,3}[.)] |> )*(?:<([\w-]{2,30})> |(?:\*\*|__|\*|_)?(@?[\p{L}][\p{L}\p{M}\d_.'’-]{0,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,2})(?:\*\*|__|\*|_)? ?:(?:\*\*|__|\*|_)? ?\S)/u;

/** Who speaks in a text: the names that stand before a colon at the start of at least two lines, and those of `[name=…]`. */
export function speakersIn(text: string): readonly string[] {
  const turns = new Map<string, number>();
  for (const line of text.split("\n")) {
    for (const [, name = ""] of line.matchAll(/\[name=([\p{L}\p{N}_ .-]{1,40})\]/gu)) turns.set(name, 2);
    const found = turn.exec(line.trimStart().slice(0, 200));
    const name = found?.[1] ?? found?.[2];
    if (name !== undefined && isSpeaker(name)) turns.set(name, (turns.get(name) ?? 0) + 1);
  }
  return [...turns].filter(([, count]) => count > 1).map(([name]) => name);
}

function isSpeaker(name: string): boolean {
  const words = name.replace(/^@/, "").split(" ");
  const isName = name.startsWith("@") || /^\p{Lu}|^\p{Ll}{1,2}\p{Lu}/u.test(name);
  return isName && words.every((word) => !isNoName(word));
}
