import type { Token } from "markdown-it";
import { withheldText } from "../privacy.ts";

/**
 * An escape or a character reference can hide a number from a search of the source, but not from a reader.
 */
export function withholdTokens(tokens: readonly Token[], isPrivate: RegExp): void {
  for (const { children } of tokens) if (children) withholdAcross(children, isPrivate);
}

/** Searches the text as a reader sees it, whatever emphasis or links cut it up. */
function withholdAcross(children: readonly Token[], isPrivate: RegExp): void {
  const texts = children.map((token) => (isBreak(token) ? " " : token.content));
  const text = texts.join("");
  // Unlike matchAll, search makes no copy of the long expression.
  if (text.search(isPrivate) < 0) return;
  const matches = [...text.matchAll(isPrivate)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  let start = 0;
  for (const [index, { length }] of texts.entries()) {
    const end = start + length;
    for (const match of matches.filter((found) => found.start < end && found.end > start).reverse()) {
      const token = children[index];
      const mark = match.start >= start ? withheldText : "";
      const [from, to] = [Math.max(match.start - start, 0), match.end - start];
      if (token && !isBreak(token))
        token.content = token.content.slice(0, from) + mark + token.content.slice(to);
    }
    start = end;
  }
}

function isBreak({ type }: Token): boolean {
  return type === "softbreak" || type === "hardbreak";
}
