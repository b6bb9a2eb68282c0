import type { Block, BodyPart, Permalink } from "../../model/body.ts";
import { blocksOf, walk } from "./walk.ts";

/** What carries an id in a page: a heading or item, or the permalink of an item whose block has another id. */
export type Anchored = Extract<Block, { readonly id?: string }> | Permalink;

/** Everything in a body that a link can lead to, in order. */
export function anchoredIn(body: readonly BodyPart[]): readonly (Anchored & { readonly id: string })[] {
  const found: (Anchored & { readonly id: string })[] = [];
  walk(blocksOf(body), (block) => {
    if ("id" in block && hasId(block)) found.push(block);
    if (block.type !== "paragraph" && block.type !== "heading") return;
    for (const child of block.children) if (child.type === "permalink" && child.isAnchor) found.push(child);
  });
  return found;
}

function hasId(block: Anchored): block is Anchored & { readonly id: string } {
  return block.id !== undefined;
}

/** Ids of the headings and items of a body; nothing else in it has one. */
export function idsOf(body: readonly BodyPart[]): ReadonlySet<string> {
  return new Set(anchoredIn(body).map(({ id }) => id));
}

/** Ids that parts of a body once had and that still lead there. */
export function formerIdsOf(body: readonly BodyPart[]): readonly string[] {
  const atStart = blocksOf(body).flatMap((block) => (block.type === "formerIds" ? block.formerIds : []));
  return [...atStart, ...anchoredIn(body).flatMap(({ formerIds = [] }) => formerIds)];
}
