import type { BodyPart, Heading, ListItem, Paragraph, Permalink } from "../../model/body.ts";
import { blocksOf, walk } from "./walk.ts";

/**
 * What carries an id in a page: a heading or item, or the permalink of an item whose block has another id.
 */
type Anchored = Heading | ListItem | Paragraph | Permalink;

/** Everything in a body that a link can lead to, by its id. */
export function anchoredIn(body: readonly BodyPart[]): ReadonlyMap<string, Anchored> {
  const found = new Map<string, Anchored>();
  walk(blocksOf(body), (block) => {
    if (block.type === "paragraph" || block.type === "heading") {
      for (const child of block.children)
        if (child.type === "permalink" && child.isAnchor) found.set(child.id, child);
    } else if (block.type !== "listItem") return;
    if (block.id !== undefined) found.set(block.id, block);
  });
  return found;
}

/** Ids of the headings and items of a body; nothing else in it has one. */
export function idsOf(body: readonly BodyPart[]): ReadonlySet<string> {
  return new Set(anchoredIn(body).keys());
}

/** The id of each item in the first scheme, with its id now. */
export function longIdsOf(body: readonly BodyPart[]): ReadonlyMap<string, string> {
  const items = [...anchoredIn(body).values()];
  return new Map(items.flatMap(({ id, longId }) => (id && longId ? [[longId, id] as const] : [])));
}

/** Ids that parts of a body once had and that still lead there. */
export function formerIdsOf(body: readonly BodyPart[]): readonly string[] {
  const atStart = blocksOf(body).flatMap((block) => (block.type === "formerIds" ? block.formerIds : []));
  return [...atStart, ...[...anchoredIn(body).values()].flatMap(({ formerIds = [] }) => formerIds)];
}
