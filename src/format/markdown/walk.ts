import type { Block, BodyPart, Inline } from "../../model/body.ts";

/**
 * Hears of a block, list items included, before the blocks inside it. `ancestors` is the same list in every
 * call, the outermost first; a folded part is not among them, because its blocks belong to what is around it. `next` follows
 * the block in the same parent.
 */
export type Visit = (block: Block, ancestors: readonly Block[], next: Block | undefined) => void;

/** Visits all blocks in order. */
export function walk(blocks: readonly Block[], visit: Visit): void {
  const ancestors: Block[] = [];
  const visitAll = (siblings: readonly Block[]): void => {
    siblings.forEach((block, index) => {
      visit(block, ancestors, siblings[index + 1]);
      switch (block.type) {
        case "details":
          visitAll(block.children);
          break;
        case "list":
        case "listItem":
        case "blockquote":
        case "footnotes":
        case "footnoteDefinition":
          ancestors.push(block);
          visitAll(block.children);
          ancestors.pop();
      }
    });
  };
  visitAll(blocks);
}

/** Blocks with those that are folded away among them. */
export function unfolded(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.type === "details" ? [block, ...unfolded(block.children)] : block));
}

/** Id of what a block begins or is a part of, by itself and not by what is around it. */
export function partId(block: Block): string | undefined {
  return ("id" in block ? block.id : undefined) ?? ("said" in block ? block.said : undefined);
}

/** The blocks of a body without the places of its tables. */
export function blocksOf(body: readonly BodyPart[]): readonly Block[] {
  return body.flatMap((part) => (part.kind === "text" ? part.blocks : []));
}

/** The inline contents that a block holds itself, each cell of a table by itself. */
export function inlinesOf(block: Block): readonly (readonly Inline[])[] {
  if (block.type === "paragraph" || block.type === "heading") return [block.children];
  if (block.type === "details") return block.summary ? [block.summary] : [];
  return block.type === "table" ? [...block.head, ...block.rows.flat()] : [];
}
