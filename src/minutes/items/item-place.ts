import type { Block, Heading, ListItem, Paragraph } from "../../model/body.ts";

/** Where an item is written: a block of text, and what can carry its id. */
export interface Place {
  readonly block: Paragraph | Heading;
  /** The list item that the block opens, or else the block; null where that has no element of its own. */
  readonly element: ListItem | Paragraph | null;
  /** The list item around the block, whether or not the block opens it. */
  readonly around: ListItem | null;
  /** What follows the block in its parent. */
  readonly next: Block | undefined;
}

/** What can carry the id of an item in this block; null where the block has no element of its own, as in a tight list. */
export function elementOf(block: Paragraph, ancestors: readonly Block[]): ListItem | Paragraph | null {
  const parent = ancestors.at(-1);
  if (parent?.type !== "listItem") return block;
  if (parent.children[0] === block) return parent;
  const list = ancestors.at(-2);
  return list?.type === "list" && list.spread ? block : null;
}

/** What opens the direct items of a list. */
export function openingsOf(list: Block | undefined): readonly Place[] {
  if (list?.type !== "list") return [];
  return list.children.flatMap((element) => {
    const [block, after] = element.children;
    return block?.type === "paragraph" || block?.type === "heading"
      ? [{ block, element, around: element, next: after }]
      : [];
  });
}
