import type { Block, List, ListItem, Paragraph } from "../../model/body.ts";
import type { Place } from "./item-place.ts";

/**
 * The lists below an item: those in its own list item or, after a paragraph that ends in a colon, the list that follows.
 * Items inside are left out, because they are listed by themselves; call it when all items are known.
 */
export function sublistsOf(text: string, { block, around, next }: Omit<Place, "element">): readonly List[] {
  const own = around ? around.children.slice(around.children.indexOf(block) + 1) : [];
  const following = around === null && next !== undefined && text.endsWith(":") ? [next] : own;
  const nextItem = following.findIndex((other) => other.type === "paragraph" && holdsItem(other));
  return (nextItem < 0 ? following : following.slice(0, nextItem)).flatMap((other) =>
    other.type === "list" ? withoutItems(other) : [],
  );
}

/** One list, or none where every entry is an item. */
function withoutItems(list: List): List[] {
  const children = list.children
    .filter(({ kind }) => kind === undefined)
    .map((item): ListItem => ({ ...item, children: item.children.flatMap(plainBlock) }))
    .filter((item) => item.children.length > 0);
  return children.length > 0 ? [{ ...list, children }] : [];
}

function plainBlock(block: Block): readonly Block[] {
  if (block.type === "list") return withoutItems(block);
  if (block.type === "blockquote") return [{ ...block, children: block.children.flatMap(plainBlock) }];
  if (block.type !== "paragraph") return [block];
  // A copy, which keeps no link of a statement that is found later.
  return holdsItem(block) ? [] : [{ ...block }];
}

function holdsItem({ children }: Paragraph): boolean {
  return children.some(({ type }) => type === "permalink");
}
