import { markdownOf } from "../../../format/markdown/to-markdown.ts";
import { walk } from "../../../format/markdown/walk.ts";
import type { Block } from "../../../model/body.ts";
import { blocksOf } from "./blocks.ts";

/** Minutes have their title above the text, so headings in it start one level lower. */
const firstDepth = 2;

/** A copied document as Markdown of minutes. Nothing of it is loaded or run. */
export function richTextMarkdown(html: string): string {
  // The page permits no styles in HTML, not even in what is only parsed.
  const unstyled = html.replace(/\sstyle=/gi, " data-style=");
  return toText(lowered(blocksOf(new DOMParser().parseFromString(unstyled, "text/html").body)));
}

/** The text of minutes on their page as the Markdown that it was made of, but for its style. */
export function pageMarkdown(html: string): string {
  const prose = new DOMParser().parseFromString(html, "text/html").querySelector(".minutes .prose");
  return prose === null ? "" : toText(blocksOf(prose));
}

/** Marks that close an action item are no text, so they are not escaped. */
function toText(blocks: readonly Block[]): string {
  return markdownOf(blocks, (url) => url).replace(/\\(?=\[(?:done|dropped|x| )\])/g, "");
}

function lowered(blocks: readonly Block[]): readonly Block[] {
  let highest = Number.POSITIVE_INFINITY;
  walk(blocks, (block) => {
    if (block.type === "heading") highest = Math.min(highest, block.depth);
  });
  const more = Math.max(0, firstDepth - highest);
  return blocks.map((block) => (block.type === "heading" ? { ...block, depth: block.depth + more } : block));
}
