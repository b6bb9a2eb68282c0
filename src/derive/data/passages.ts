import { plainText } from "../../format/markdown/plain-text.ts";
import { blocksOf, inlinesOf, walk } from "../../format/markdown/walk.ts";
import type { Block, BodyPart, Heading } from "../../model/body.ts";
import type { ActionItem } from "../../model/outline.ts";

/** A part of a body that a link can lead to, and the text that it holds itself. */
export interface Passage {
  /** Id of the item or heading; null for what is above all headings. */
  readonly anchor: string | null;
  /** Titles of the headings above it, the outermost first; for a heading's own text, its title included. */
  readonly headings: readonly string[];
  /** Plain text, without that of the items inside. */
  readonly text: string;
}

/** Between blocks, so that one sentence does not run into the next one. */
export const betweenBlocks = " · ";

/**
 * Cuts a body into the parts that a link can lead to: each item and, for what is in no item, each heading.
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
    const anchor = itemAround(block, ancestors) ?? open.at(-1)?.id ?? null;
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

function itemAround(block: Block, ancestors: readonly Block[]): string | undefined {
  const item = [...ancestors, block].findLast((around) => "kind" in around && around.kind !== undefined);
  return item && "id" in item ? item.id : undefined;
}

function textsOf(block: Block): readonly string[] {
  const texts = block.type === "code" ? [block.value.trim()] : inlinesOf(block).map(plainText);
  return texts.filter((text) => text !== "");
}
