import type { Token } from "markdown-it";
import type { FindPrivate, Span } from "../../model/privacy.ts";
import { withheldText, withhold } from "../withhold.ts";

/** Signs of emphasis and code, which show as they are in code. */
const marks = /[*`]+/g;

/**
 * An escape or a character reference can hide a number from a search of the source, but not from a reader, and so can
 * emphasis.
 */
export function withholdTokens(tokens: readonly Token[], findPrivate: FindPrivate): void {
  const findWithoutMarks: FindPrivate = (text) =>
    findPrivate(text.replace(marks, (found) => "\u2060".repeat(found.length)));
  for (const token of tokens)
    if (token.children) withholdAcross(token.children, findWithoutMarks);
    else if (token.content.includes("*") || token.content.includes("`"))
      token.content = withhold(token.content, findWithoutMarks);
}

/** Searches the text as a reader sees it, whatever emphasis or links cut it up, and the addresses of links. */
function withholdAcross(children: readonly Token[], findPrivate: FindPrivate): void {
  for (const token of children) withholdAddress(token, findPrivate);
  // What is in one piece was searched with the source.
  if (children.length < 2) return;
  const texts = children.map((token) => (isBreak(token) ? " " : token.content));
  const matches = findPrivate(texts.join(""));
  if (matches.length === 0) return;
  let start = 0;
  let next = 0;
  for (const [index, { length }] of texts.entries()) {
    const end = start + length;
    while ((matches[next]?.end ?? end) <= start && next < matches.length) next += 1;
    const token = children[index];
    if (token && !isBreak(token)) token.content = withoutMatches(token.content, start, matches, next);
    start = end;
  }
}

/** A text that starts at `start` of the whole, without the matches from `next` on that are in it. */
function withoutMatches(text: string, start: number, matches: readonly Span[], next: number): string {
  const pieces: string[] = [];
  let kept = 0;
  for (let index = next; index < matches.length; index += 1) {
    const match = matches[index];
    if (!match || match.start >= start + text.length) break;
    // Where it started in an earlier text, that one has the mark.
    pieces.push(text.slice(kept, Math.max(match.start - start, 0)), match.start >= start ? withheldText : "");
    kept = Math.min(match.end - start, text.length);
  }
  return pieces.join("") + text.slice(kept);
}

/** A reference to a definition can put together what the source keeps apart. */
function withholdAddress(token: Token, findPrivate: FindPrivate): void {
  if (token.attrs === null) return;
  for (const name of ["href", "src", "title"]) {
    const value = token.attrGet(name);
    if (value !== null && findPrivate(value).length > 0) token.attrSet(name, withheldText);
  }
}

function isBreak({ type }: Token): boolean {
  return type === "softbreak" || type === "hardbreak";
}
