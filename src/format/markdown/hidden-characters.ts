import type { Token } from "markdown-it";

/** Control characters, and those that reverse the text that follows, also on other lines of a list. */
const hidden = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** A text of ASCII that can be seen, as most are. */
const ordinary = /^[\t\n -~]*$/;

/** Half of a character. */
const halves = /\p{Cs}/gu;

/** Offset of the first character that is not seen and changes how text is shown or read; -1 if there is none. */
export function firstHidden(text: string): number {
  return text.search(hidden);
}

/** A text without hidden characters, and with a mark for each half of a character, which is none. */
export function withoutHidden(text: string): string {
  return ordinary.test(text) ? text : text.replace(hidden, "").replace(halves, "\ufffd");
}

/** A character reference can name a hidden character that is not in the source. */
export function removeHidden(tokens: readonly Token[]): void {
  for (const token of tokens) {
    token.content = withoutHidden(token.content);
    const title = token.attrs && token.attrGet("title");
    if (title !== null) token.attrSet("title", withoutHidden(String(title)));
    if (token.children) removeHidden(token.children);
  }
}
