import { plainText } from "../../format/markdown/plain-text.ts";
import { blocksOf, inlinesOf, walk } from "../../format/markdown/walk.ts";
import type { Heading } from "../../model/body.ts";
import type { Meeting } from "../../model/meeting.ts";

/** The titles of the headings above each item of a meeting, the outermost first, by the id of the item. */
export function headingsOfItems({ body }: Meeting): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  let open: readonly Heading[] = [];
  let titles: readonly string[] = [];
  walk(blocksOf(body), (block, ancestors) => {
    if (block.type === "heading" && ancestors.length === 0) {
      open = [...open.filter(({ depth }) => depth < block.depth), block];
      titles = open.map(({ children }) => plainText(children));
    }
    for (const node of inlinesOf(block).flat()) if (node.type === "permalink") found.set(node.id, titles);
  });
  return found;
}
