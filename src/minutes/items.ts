import {
  createPermalink,
  createToken,
  type MarkdownEnv,
  type MarkdownIt,
  plainText,
  type Token,
} from "../format/markdown/markdown.ts";
import { fingerprint, slug, uniqueIds } from "../format/slug.ts";
import type { Position } from "../model/diagnostic.ts";
import type { ActionItem, Decision, SupportEntry } from "../model/outline.ts";
import { gluedActionAt, type Marker, onOneLine, readMarker, readStatus } from "./markers.ts";
import type { Heading } from "./sections.ts";

/** A support entry is a paragraph or a direct item of a list; what is nested deeper is a detail of one. */
const supportLevels: readonly number[] = [1, 3];

export interface Items {
  readonly actions: readonly ActionItem[];
  readonly decisions: readonly Decision[];
  readonly support: readonly SupportEntry[];
}

export interface ItemContext {
  readonly markdown: MarkdownIt;
  readonly env: MarkdownEnv;
  readonly sectionsAt: ReadonlyMap<Token, readonly Heading[]>;
  readonly positionOf: (line: number) => Position;
}

/**
 * Finds the action items, decisions and support entries of a body, and gives the block that holds one its id and a
 * permalink, so that the rendered page can be linked to item by item.
 */
export function findItems(
  tokens: readonly Token[],
  { markdown, env, sectionsAt, positionOf }: ItemContext,
): Items {
  const unique = uniqueIds();
  const actions: ActionItem[] = [];
  const decisions: Decision[] = [];
  const support: SupportEntry[] = [];

  for (const [index, token] of tokens.entries()) {
    if (token.type !== "inline" || tokens[index - 1]?.type !== "paragraph_open") continue;
    const inSupport =
      (sectionsAt.get(token) ?? []).some(({ title }) => /^support\b/i.test(title)) &&
      supportLevels.includes(token.level);
    const marker = readMarker(token.content, inSupport);
    if (marker) {
      emphasize(token, marker.marker);
      add(marker, index, token);
    }
    const rest = marker?.rest ?? token.content;
    const glued = gluedActionAt(rest);
    if (glued !== undefined && marker?.kind !== "action") {
      const inner = readMarker(rest.slice(glued), false);
      if (inner?.kind === "action" && inner.rest.trim() !== "")
        addAction(inner.owners, inner.rest, index, token);
    }
  }
  return { actions, decisions, support };

  function add(marker: Marker, index: number, token: Token): void {
    if (marker.kind === "decision") {
      const content = rendered(marker.rest);
      const id = addId("decision", content.text, index, token, "the decision");
      decisions.push({ id, ...content, position: position(token) });
    } else if (marker.kind === "support") {
      const { site, people } = marker;
      const content = rendered(marker.rest);
      const id = addId("support", `${site} ${content.text}`, index, token, "the support entry");
      support.push({ id, site, people, ...content, position: position(token) });
    } else if (readStatus(marker.rest).markdown !== "") {
      addAction(marker.owners, marker.rest, index, token);
    } else {
      for (const child of childItems(tokens, index)) {
        const inner = tokens[child];
        if (inner && !readMarker(inner.content, false)) addAction(marker.owners, inner.content, child, inner);
      }
    }
  }

  function addAction(owners: readonly string[], source: string, index: number, token: Token): void {
    const read = readStatus(source);
    const content = rendered(read.markdown);
    const id = addId("action", `${owners.join(" ")} ${content.text}`, index, token, "the action item");
    actions.push({ id, owners, ...read, ...content, position: position(token) });
  }

  function addId(kind: string, text: string, index: number, token: Token, noun: string): string {
    const label = `${noun} “${text.split(" ").slice(0, 8).join(" ")}”`;
    const words = slug(text).split("-").slice(0, 6).join("-");
    const id = unique(`${kind}-${words}-${fingerprint(text.toLowerCase())}`);
    const block = tokens[index - 2]?.type === "list_item_open" ? tokens[index - 2] : tokens[index - 1];
    if (block && block.attrGet("id") === null && !block.hidden) {
      block.attrSet("id", id);
      block.attrJoin("class", `item ${kind}`);
      token.children?.push(createPermalink({ id, label }));
    } else {
      token.children?.push(createPermalink({ id, label, isAnchor: true }));
    }
    return id;
  }

  function rendered(source: string): { text: string; html: string } {
    const inline = markdown.parseInline(onOneLine(source), env);
    return {
      text: plainText(inline[0]?.children ?? null),
      html: markdown.renderer.render(inline, markdown.options, env),
    };
  }

  function position(token: Token): Position {
    return positionOf(token.map?.[0] ?? 0);
  }
}

/** Indexes of the inline tokens that open the direct items of the list below a paragraph. */
function childItems(tokens: readonly Token[], index: number): number[] {
  const listIndex = index + 2;
  const list = tokens[listIndex];
  if (!list || (list.type !== "bullet_list_open" && list.type !== "ordered_list_open")) return [];
  const found: number[] = [];
  for (let at = listIndex + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || (token.level === list.level && token.nesting === -1)) break;
    if (
      token.type === "list_item_open" &&
      token.level === list.level + 1 &&
      tokens[at + 2]?.type === "inline"
    )
      found.push(at + 2);
  }
  return found;
}

/** Sets the marker apart, where it stands in one piece of text. */
function emphasize(token: Token, marker: string): void {
  const [first, ...others] = token.children ?? [];
  const shown = marker.trimEnd();
  if (first?.type !== "text" || !first.content.startsWith(shown)) return;
  const open = createToken("marker_open", "b", 1);
  open.attrSet("class", "marker");
  const rest = createToken("text", "", 0, first.content.slice(shown.length));
  token.children = [
    open,
    createToken("text", "", 0, shown),
    createToken("marker_close", "b", -1),
    rest,
    ...others,
  ];
}
