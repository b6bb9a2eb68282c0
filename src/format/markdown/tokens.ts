import type { Token } from "markdown-it";
import MarkdownToken from "markdown-it/lib/token.mjs";

/** A token made by hand, to stand between those that markdown-it made. */
export function createToken(type: string, tag: string, nesting: 1 | 0 | -1, content = ""): Token {
  return Object.assign(new MarkdownToken(type, tag, nesting), { content });
}
