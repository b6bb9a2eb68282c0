import type { Inline } from "../../model/body.ts";

/** What a reader sees of inline content, on one line. */
export function plainText(children: readonly Inline[]): string {
  return singleSpaced(textOf(children));
}

/** Any white space but a single space. */
const otherSpace = /[^\S ]| {2}/;

/** A text on one line, with one space between words. It tests first, because most texts need no change. */
export function singleSpaced(text: string): string {
  return (otherSpace.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}

/** The same with every space of the source. */
export function textOf(children: readonly Inline[]): string {
  let text = "";
  for (const child of children) {
    if ("children" in child) text += textOf(child.children);
    else if ("value" in child) text += child.value;
    else if (child.type === "image") text += child.alt;
    else if (child.type === "break") text += " ";
  }
  return text;
}
