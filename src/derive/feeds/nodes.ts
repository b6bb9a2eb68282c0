import { portablePurpose } from "../../format/markdown/html-purposes.ts";
import { renderBlocks } from "../../format/markdown/render-html.ts";
import type { Block, Inline, Link, List, ListItem, Paragraph, Text } from "../../model/body.ts";
import type { Settings } from "../../model/settings.ts";
import { textsFor } from "../../texts/languages.ts";

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

export function list(items: readonly (readonly Inline[])[]): List {
  const children = items.map((item): ListItem => ({ type: "listItem", children: [paragraph(...item)] }));
  return { type: "list", ordered: false, children };
}

/** Content as HTML that means the same wherever it is read. Its fragments belong to the page at `path`. */
export function feedHtml(content: readonly Block[], { url, language }: Settings, path: string): string {
  const { markup } = textsFor(language).layout;
  return renderBlocks(content, portablePurpose(url, path, markup)).trimEnd();
}
