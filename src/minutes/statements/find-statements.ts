import { turnOpening } from "../../dialects/turns.ts";
import { plainText } from "../../format/markdown/plain-text.ts";
import { slug, slugOfStart, uniqueIds } from "../../format/slug.ts";
import type { Block, ListItem, Mutable, Paragraph, Permalink } from "../../model/body.ts";
import type { Position } from "../../model/diagnostic.ts";
import type { Statement } from "../../model/outline.ts";
import { elementOf } from "../items/item-place.ts";
import type { Transcript } from "./read-transcript.ts";
import { withSpeakerApart } from "./speaker-nodes.ts";

/** Words of a statement in its id. They are more than those of an item, because many statements begin alike. */
const idWords = 5;
/** Words of a statement in the name of its permalink. */
const namingWords = 5;

export interface StatementContext {
  /** Ids of headings and items, which no statement may have. */
  readonly takenIds: readonly string[];
  readonly positionOf: (block: Block) => Position;
}

/**
 * Gives each turn of a transcript its id and a permalink, and marks who speaks and what continues it: all that follows in the
 * same list item, quotation or section, up to the next turn, heading or item. A turn that is an item has the link of the item.
 */
export function findStatements(
  blocks: readonly Block[],
  { tree, turns, nameOf }: Transcript,
  { takenIds, positionOf }: StatementContext,
): readonly Statement[] {
  const unique = uniqueIds(takenIds);
  const statements: Statement[] = [];
  readSiblings(blocks, []);
  return statements;

  function readSiblings(siblings: readonly Block[], ancestors: readonly Block[]): void {
    let said: string | null = null;
    for (const block of siblings) {
      if (block.type === "paragraph") said = saidIn(block, ancestors, said);
      else if (!maySay(block) || holdsTurn(block)) said = null;
      if (said !== null && maySay(block)) {
        const part: Mutable<typeof block> = block;
        part.said = said;
      }
      if (block.type === "details") readSiblings(block.children, ancestors);
      else if (isContainer(block)) readSiblings(block.children, [...ancestors, block]);
    }
  }

  /** What a paragraph is a part of, and those after it that say nothing else. */
  function saidIn(block: Paragraph, ancestors: readonly Block[], before: string | null): string | null {
    const element = elementOf(block, ancestors);
    if (element?.kind !== undefined || block.children.some(({ type }) => type === "permalink")) return null;
    const turn = turns.get(block);
    if (turn) return addStatement(block, element, turn.speaker);
    // A line such as `Topic: …` ends what was said before it.
    return turnOpening(tree.origins.get(block)?.markdown ?? "") ? null : before;
  }

  function addStatement(
    block: Mutable<Paragraph>,
    element: Mutable<ListItem | Paragraph> | null,
    speaker: string,
  ): string {
    const name = nameOf(speaker);
    const { children, words } = withSpeakerApart(block.children, speaker, name);
    const first = slugOfStart(wordsForId(block, words), idWords);
    const id = unique(`statement-${slug(speaker)}-${first}`);
    const start = words.split(" ").slice(0, namingWords).join(" ");
    const permalink: Permalink = { type: "permalink", id, kind: "statement", words: `${speaker}: ${start}` };
    if (element) {
      element.id = id;
      element.kind = "statement";
    }
    block.children = [...children, element ? permalink : { ...permalink, isAnchor: true }];
    statements.push({ id, speaker, name, position: positionOf(block) });
    return id;
  }

  /** The words of a statement as they are in its id; call it before the speaker is set apart. */
  function wordsForId(block: Paragraph, words: string): string {
    const shown = plainText(block.children);
    const typed = tree.anchorText(tree.origins.get(block)?.markdown ?? "", block.children);
    return typed !== shown && shown.endsWith(words) ? typed.slice(shown.length - words.length) : words;
  }

  function holdsTurn(block: Block): boolean {
    if (block.type !== "details" && !isContainer(block)) return turns.has(block);
    return block.children.some(holdsTurn);
  }
}

type Container = Extract<Block, { readonly type: "list" | "listItem" | "blockquote" }>;

function isContainer(block: Block): block is Container {
  return ["list", "listItem", "blockquote"].includes(block.type);
}

type Part = Extract<Block, { readonly type: "paragraph" | "list" | "blockquote" | "code" | "table" }>;

/** Whether a block may be a part of what somebody says. */
function maySay(block: Block): block is Part {
  return ["paragraph", "list", "blockquote", "code", "table"].includes(block.type);
}
