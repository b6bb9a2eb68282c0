import { plainText } from "../format/markdown/plain-text.ts";
import { inlinesOf, walk } from "../format/markdown/walk.ts";
import type { Block, Inline } from "../model/body.ts";
import type { IssueMention } from "../model/outline.ts";
import type { SectionTitle } from "./sections.ts";

/** Characters of a long line that are kept on either side of an issue key. */
const reach = 140;

/** Every line that names an issue, with the nearest part of the page that a link can lead to. */
export function findMentions(
  blocks: readonly Block[],
  issueKeys: ReadonlySet<string>,
  sectionsOf: ReadonlyMap<Block, readonly SectionTitle[]>,
): readonly IssueMention[] {
  if (issueKeys.size === 0) return [];
  const mentions: IssueMention[] = [];
  walk(blocks, (block, ancestors) => {
    for (const content of inlinesOf(block)) {
      const keys = new Set<string>();
      collectKeys(content, issueKeys, keys);
      if (keys.size === 0) continue;
      const sections = sectionsOf.get(ancestors[0] ?? block) ?? [];
      const headings = sections.map(({ title }) => title);
      const anchor = ownId(block, ancestors.at(-1)) ?? sections.at(-1)?.id ?? null;
      const text = plainText(content);
      for (const key of keys) mentions.push({ key, anchor, headings, text: around(key, text) });
    }
  });
  return mentions;
}

function collectKeys(content: readonly Inline[], known: ReadonlySet<string>, keys: Set<string>): void {
  for (const node of content) {
    if ("children" in node) collectKeys(node.children, known, keys);
    else if (node.type === "issueKey") keys.add(node.value);
    else if (node.type === "inlineCode" && known.has(node.value)) keys.add(node.value);
    else if (node.type === "image" && known.has(node.alt)) keys.add(node.alt);
  }
}

/** Id of the block, or of the list item that it opens. */
function ownId(block: Block, parent: Block | undefined): string | undefined {
  const item = parent?.type === "listItem" && parent.children[0] === block ? parent.id : undefined;
  return item ?? ("id" in block ? block.id : undefined);
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
