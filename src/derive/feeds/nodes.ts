import type { Inline, Link, Paragraph, Text } from "../../model/body.ts";

/*
 * Nodes of the same tree that minutes are parsed to, so that what feeds add to minutes is rendered, and
 * escaped, in the same place.
 */

export function text(value: string): Text {
  return { type: "text", value };
}

export function link(url: string, label: string): Link {
  return { type: "link", url, children: [text(label)] };
}

export function paragraph(...children: readonly Inline[]): Paragraph {
  return { type: "paragraph", children };
}
