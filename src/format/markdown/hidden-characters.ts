import type { Token } from "markdown-it";

/** Control characters, and those that reverse the text that follows, also on other lines of a list. */
const hidden = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** Printable ASCII, tabs and line ends alone, as in most texts. */
const ordinary = /^[\t\n -~]*$/;

/** Halves of surrogate pairs, which are no characters. */
const halves = /\p{Cs}/gu;

/** Offset of the first character that is not seen and changes how text is shown or read; -1 if there is none. */
export function firstHidden(text: string): number {
  return text.search(hidden);
}

/** A text without hidden characters, and with U+FFFD for each half of a surrogate pair. */
export function withoutHidden(text: string): string {
  return ordinary.test(text) ? text : text.replace(hidden, "").replace(halves, "\ufffd");
}

/** An address that somebody reads: what nobody would see in it stays encoded, such as `%0A`. */
export function withHiddenEncoded(address: string): string {
  return address.replace(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, encodeURIComponent);
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
