import { plainText, type Token } from "../format/markdown/markdown.ts";
import type { IssueMention } from "../model/outline.ts";
import type { Heading } from "./sections.ts";

/** Characters of a long line that are kept on either side of an issue key. */
const reach = 140;

/** Every line that names an issue, with the nearest place on the page that a link can lead to. */
export function findMentions(
  tokens: readonly Token[],
  issueKeys: ReadonlySet<string>,
  sectionsAt: ReadonlyMap<Token, readonly Heading[]>,
): IssueMention[] {
  if (issueKeys.size === 0) return [];
  return tokens.flatMap((token, index) => {
    if (token.type !== "inline") return [];
    // A key is a piece of text of its own since it was made a link.
    const keys = new Set(
      (token.children ?? []).map(({ content }) => content).filter((text) => issueKeys.has(text)),
    );
    const sections = sectionsAt.get(token) ?? [];
    const text = keys.size > 0 ? plainText(token.children) : "";
    return [...keys].map((key) => ({
      key,
      anchor: itemId(tokens, index) ?? sections.at(-1)?.id ?? null,
      headings: sections.map(({ title }) => title),
      text: around(key, text),
    }));
  });
}

/** Id of the paragraph, or of the list item that it opens. */
function itemId(tokens: readonly Token[], index: number): string | null {
  const [block, paragraph] = [tokens[index - 2], tokens[index - 1]];
  const item = block?.type === "list_item_open" ? block.attrGet("id") : null;
  return item ?? paragraph?.attrGet("id") ?? null;
}

/** Cuts a long line at spaces, so that no word and no character is cut in half. */
function around(key: string, text: string): string {
  const at = text.indexOf(key);
  const end = at + key.length;
  const spaceBefore = at > reach ? text.indexOf(" ", at - reach) : -1;
  const spaceAfter = text.length - end > reach ? text.lastIndexOf(" ", end + reach) : text.length;
  const from = at <= reach ? 0 : spaceBefore < 0 ? at : Math.min(spaceBefore + 1, at);
  const to = Math.max(spaceAfter, end);
  return `${from > 0 ? "… " : ""}${text.slice(from, to)}${to < text.length ? " …" : ""}`;
}
