import { allMatches } from "../../format/all-matches.ts";
import { plainText } from "../../format/markdown/plain-text.ts";
import { inlinesOf, partId, walk } from "../../format/markdown/walk.ts";
import { readReference } from "../../format/references/addresses.ts";
import { referenceKey, referenceLabel } from "../../format/references/keys.ts";
import type { Block, Inline } from "../../model/body.ts";
import type { TopicMention } from "../../model/outline.ts";
import type { SectionTitle } from "../sections.ts";
import type { FindTopics } from "./named-topics.ts";

const issueKey = /(?<![\w-])[A-Z][A-Z0-9_]*-\d+(?![\w-])/g;

/** Characters of a long line that are kept on either side of what it mentions. */
const reach = 500;

export interface MentionContext {
  /** Keys of the trackers in the settings that the body has outside of code. */
  readonly issueKeys: ReadonlySet<string>;
  readonly findTopics: FindTopics;
  readonly sectionsOf: ReadonlyMap<Block, readonly SectionTitle[]>;
}

/** A topic in a line, with how the line writes it. */
interface Found {
  readonly label: string;
  readonly written: string;
}

/** Every line that mentions a topic, with the nearest part of the page that a link can lead to. */
export function findMentions(
  blocks: readonly Block[],
  { issueKeys, findTopics, sectionsOf }: MentionContext,
): readonly TopicMention[] {
  const mentions: TopicMention[] = [];
  // Thousands of mentions are in memory at once, so that those of a section share its titles.
  const titlesOf = new Map<readonly SectionTitle[], readonly string[]>();
  walk(blocks, (block, ancestors) => {
    for (const content of contentsOf(block)) {
      const text = plainText(content);
      const found = new Map<string, Found>();
      collectIssues(content, issueKeys, found);
      for (const { name, index, length } of findTopics(text))
        found.set(name, { label: name, written: text.slice(index, index + length) });
      if (found.size === 0) continue;
      const sections = sectionsOf.get(ancestors[0] ?? block) ?? [];
      const headings = titlesOf.get(sections) ?? sections.map(({ title }) => title);
      titlesOf.set(sections, headings);
      const anchor = partId(block) ?? partAround(ancestors) ?? sections.at(-1)?.id ?? null;
      for (const [key, { label, written }] of found)
        mentions.push({ key, label, anchor, headings, text: around(written, text) });
    }
  });
  return mentions;
}

/** A block of code is a line of code here. */
function contentsOf(block: Block): readonly (readonly Inline[])[] {
  return block.type === "code" ? [[{ type: "inlineCode", value: block.value }]] : inlinesOf(block);
}

function collectIssues(
  content: readonly Inline[],
  known: ReadonlySet<string>,
  found: Map<string, Found>,
): void {
  const add = (key: string, label: string, written: string): void => {
    if (!found.has(key)) found.set(key, { label, written });
  };
  for (const node of content) {
    if (node.type === "link") {
      const reference = readReference(node.url);
      const label = reference && referenceLabel(reference);
      const written = plainText(node.children);
      if (label) add(referenceKey(label), label, written);
      for (const [key] of allMatches(node.url, issueKey)) if (known.has(key)) add(key, key, written);
    }
    if ("children" in node) collectIssues(node.children, known, found);
    else if (node.type === "issueKey") {
      const { value, reference } = node;
      if (reference === undefined) add(value, value, value);
      else add(referenceKey(reference), reference, value);
    } else if (node.type === "inlineCode") {
      for (const [key] of allMatches(node.value, issueKey)) if (known.has(key)) add(key, key, key);
    } else if (node.type === "image" && known.has(node.alt)) add(node.alt, node.alt, node.alt);
  }
}

/** Id of the innermost item or statement around a block. */
function partAround(ancestors: readonly Block[]): string | undefined {
  return ancestors.map(partId).findLast((id) => id !== undefined);
}

/** Cuts a long line at spaces, so that no word and no character is cut in half. */
function around(written: string, text: string): string {
  const at = Math.max(text.indexOf(written), 0);
  const end = at + Math.min(written.length, reach);
  const spaceBefore = at > reach ? text.indexOf(" ", at - reach) : -1;
  const spaceAfter = text.length - end > reach ? text.lastIndexOf(" ", end + reach) : text.length;
  const from = at <= reach ? 0 : spaceBefore < 0 ? at : Math.min(spaceBefore + 1, at);
  const to = Math.max(spaceAfter, end);
  return `${from > 0 ? "… " : ""}${text.slice(from, to)}${to < text.length ? " …" : ""}`;
}
