import { plainText, type Token } from "../format/markdown/markdown.ts";
import type { Passage } from "../model/outline.ts";
import type { Heading } from "./sections.ts";

/** Between blocks, so that one sentence does not run into the next one. */
const betweenBlocks = " · ";

interface OpenItem {
  readonly id: string;
  readonly level: number;
}

/**
 * Cuts a body, whose tokens have their ids, into the places that a link can lead to: each item and, for what is in none,
 * each heading. Every text belongs to the innermost one, so that it is found once.
 */
export function findPassages(
  tokens: readonly Token[],
  sectionsAt: ReadonlyMap<Token, readonly Heading[]>,
): Passage[] {
  const found = new Map<string | null, { headings: readonly string[]; texts: string[] }>();
  let items: OpenItem[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.nesting === -1) items = items.filter(({ level }) => level < token.level);
    if (token.nesting === 1 && isItem(token)) {
      items.push({ id: String(token.attrGet("id")), level: token.level });
    }
    const text = isTitle(tokens[index - 1]) ? "" : textOf(token);
    if (text === "") continue;
    const sections = sectionsAt.get(token) ?? [];
    const anchor = items.at(-1)?.id ?? sections.at(-1)?.id ?? null;
    const passage = found.get(anchor) ?? { headings: sections.map(({ title }) => title), texts: [] };
    passage.texts.push(text);
    found.set(anchor, passage);
  }
  return [...found].map(([anchor, { headings, texts }]) => ({
    anchor,
    headings,
    text: texts.join(betweenBlocks),
  }));
}

function isItem(token: Token): boolean {
  return /\bitem\b/.test(String(token.attrGet("class") ?? "")) && token.attrGet("id") !== null;
}

/** A heading inside a list or a quotation begins no section, so its words are text like any other. */
function isTitle(before: Token | undefined): boolean {
  return before?.type === "heading_open" && before.level === 0;
}

function textOf(token: Token): string {
  if (token.type === "inline") return plainText(token.children);
  return token.type === "fence" || token.type === "code_block" ? token.content.trim() : "";
}
