import type { Block, BodyPart, Heading } from "../../model/body.ts";
import type { ActionItem } from "../../model/outline.ts";
import { plainText } from "./plain-text.ts";
import { blocksOf, inlinesOf, partId, walk } from "./walk.ts";

/** A part of a body that a link can lead to, and the text that it holds itself. */
export interface Passage {
  /** Id of the item, statement or heading; null for what is above all headings. */
  readonly anchor: string | null;
  /** Titles of the headings above it, the outermost first; for a heading's own text, its title included. */
  readonly headings: readonly string[];
  /** Plain text, without that of the items and statements inside. */
  readonly text: string;
}

/** Between blocks, so that one sentence does not run into the next one. */
export const betweenBlocks = " · ";

/**
 * Cuts a body into the parts that a link can lead to: each item, each statement and, for what is in none, each heading.
 * Every text belongs to the innermost one, so that it is found once.
 */
export function findPassages(body: readonly BodyPart[]): readonly Passage[] {
  const found = new Map<string | null, { headings: readonly string[]; texts: string[] }>();
  let open: readonly Heading[] = [];
  let headings: readonly string[] = [];
  walk(blocksOf(body), (block, ancestors) => {
    // A heading inside a list or a quotation begins no section, so its words are text like any other.
    if (block.type === "heading" && ancestors.length === 0) {
      open = [...open.filter(({ depth }) => depth < block.depth), block];
      headings = open.map(({ children }) => plainText(children));
      return;
    }
    const texts = textsOf(block);
    if (texts.length === 0) return;
    const anchor = partAround(block, ancestors) ?? open.at(-1)?.id ?? null;
    const passage = found.get(anchor) ?? { headings, texts: [] };
    passage.texts.push(...texts);
    found.set(anchor, passage);
  });
  return [...found].map(([anchor, passage]) => ({
    anchor,
    headings: passage.headings,
    text: passage.texts.join(betweenBlocks),
  }));
}

/** The lists below an action item, one line for each entry. */
export function detailLines({ details }: Pick<ActionItem, "details">): readonly string[] {
  const lines: string[] = [];
  walk(details, (block) => void lines.push(...textsOf(block)));
  return lines;
}

function partAround(block: Block, ancestors: readonly Block[]): string | undefined {
  return [...ancestors, block].map(partId).findLast((id) => id !== undefined);
}

function textsOf(block: Block): readonly string[] {
  const texts = block.type === "code" ? [block.value.trim()] : inlinesOf(block).map(plainText);
  return texts.filter((text) => text !== "");
}
