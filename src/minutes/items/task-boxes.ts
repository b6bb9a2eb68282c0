import { walk } from "../../format/markdown/walk.ts";
import type { Block, Inline, Mutable, Paragraph } from "../../model/body.ts";

const box = /^\[([ xX])\](?:[ \n]|$)/;

/**
 * Makes the box at the start of each task, such as `[x]`, a node of its own. Call it when all items are known, because markers
 * include the box before them.
 */
export function setBoxesApart(blocks: readonly Block[]): void {
  walk(blocks, (block) => {
    const [opening] = block.type === "listItem" ? block.children : [];
    if (opening?.type === "paragraph") setBoxApart(opening);
  });
}

function setBoxApart(paragraph: Mutable<Paragraph>): void {
  const [first, ...others] = paragraph.children;
  if (first?.type !== "text" && first?.type !== "marker") return;
  const found = box.exec(first.value);
  if (!found) return;
  const isTicked = found[1] !== " ";
  const left = first.value.slice(found[0].length);
  const rest: readonly Inline[] = left === "" ? others : [{ ...first, value: left }, ...others];
  paragraph.children = [{ type: "taskBox", value: isTicked ? "[x] " : "[ ] ", isTicked }, ...rest];
}
