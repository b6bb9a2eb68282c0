import { opensItem } from "../../dialects/paragraph-lines.ts";
import { type TurnOpening, turnOpening } from "../../dialects/turns.ts";
import { once } from "../../format/lazily.ts";
import type { MarkdownTree } from "../../format/markdown/markdown.ts";
import { plainText } from "../../format/markdown/plain-text.ts";
import { unfolded, walk } from "../../format/markdown/walk.ts";
import { isAttendanceLabel } from "../../format/topic-text.ts";
import type { Block, ListItem, Mutable, Paragraph } from "../../model/body.ts";
import { keepFirstMentions } from "./first-mentions.ts";

/** More than a day of verbatim notes holds. Each has a link and a search record, and weighs 33 bytes on the page, compressed. */
const maxStatements = 1000;

/** A text in which each turn of a speaker begins a paragraph. */
export interface TurnsApart {
  readonly tree: MarkdownTree;
  readonly turns: ReadonlyMap<Block, TurnOpening>;
  /** The line of the first turn after the most that there may be, which stays text, from 0; null if there is none. */
  readonly leftFrom: number | null;
}

/** What tells whether a text is a transcript. */
export interface PossibleTurns {
  /** The start of each line that may be a turn, in order. */
  readonly openings: readonly TurnOpening[];
  /** Number of paragraphs in the text, those of lists included. */
  readonly paragraphCount: number;
}

export function possibleTurns({ blocks, origins }: MarkdownTree): PossibleTurns {
  const openings: TurnOpening[] = [];
  let paragraphCount = 0;
  const isAttendance = once(() => attendanceLists(blocks));
  walk(blocks, (block, [outermost = block]) => {
    if (block.type !== "paragraph") return;
    paragraphCount += 1;
    for (const line of linesOf(origins.get(block)?.markdown)) {
      const opening = turnOpening(line);
      if (opening && !isAttendance().has(outermost)) openings.push(opening);
    }
  });
  return { openings, paragraphCount };
}

/** Splits each paragraph before the turns in it, and before the items between them. */
export function withTurnsApart(tree: MarkdownTree, speakers: ReadonlySet<string>): TurnsApart {
  const origins = new Map(tree.origins);
  const turns = new Map<Block, TurnOpening>();
  let leftFrom: number | null = null;
  const isAttendance = attendanceLists(tree.blocks);
  const blocks = tree.blocks.flatMap(apart);
  return { tree: { ...tree, blocks, origins }, turns, leftFrom };

  function apart(block: Block): readonly Block[] {
    if (block.type === "paragraph") return piecesOf(block);
    if (block.type === "list" && !isAttendance.has(block)) {
      const list: Mutable<typeof block> = block;
      const isSplit = block.children.map(splitItem);
      // Without blank lines, the paragraphs of an item would run into each other.
      if (isSplit.includes(true)) list.spread = true;
    } else if (block.type === "details" || (block.type === "blockquote" && block.alert === undefined)) {
      const container: Mutable<typeof block> = block;
      container.children = block.children.flatMap(apart);
    }
    return [block];
  }

  function splitItem(item: Mutable<ListItem>): boolean {
    const { length } = item.children;
    item.children = item.children.flatMap(apart);
    return item.children.length > length;
  }

  function piecesOf(paragraph: Paragraph): readonly Paragraph[] {
    const origin = origins.get(paragraph);
    const lines = linesOf(origin?.markdown);
    const opened = lines.map((line) => {
      const found = turnOpening(line);
      return found && speakers.has(found.speaker) ? found : null;
    });
    const first = opened.findIndex((found) => found !== null);
    if (origin === undefined || first < 0) return [paragraph];
    if (turns.size >= maxStatements) {
      leftFrom ??= origin.line + first;
      return [paragraph];
    }
    const starts = lines.flatMap((line, index) =>
      index > 0 && (opened[index] || (index > first && opensItem(line))) ? [index] : [],
    );
    const cuts = [0, ...starts, lines.length];
    const pieces = cuts.slice(0, -1).map((from, index) => {
      const markdown = lines
        .slice(from, cuts[index + 1])
        .join("\n")
        .replace(/(?: {2}|\\)$/, "");
      const piece: Paragraph =
        starts.length === 0 ? paragraph : { type: "paragraph", children: tree.parseInline(markdown) };
      const turn = opened[from];
      if (turn && turns.size < maxStatements) turns.set(piece, turn);
      else if (turn) leftFrom ??= origin.line + from;
      origins.set(piece, { line: origin.line + from, markdown });
      return piece;
    });
    if (starts.length > 0)
      keepFirstMentions(
        paragraph.children,
        pieces.flatMap(({ children }) => children),
      );
    return pieces;
  }
}

/** The first list after each heading or line such as Attendees. Its lines say who somebody is. */
function attendanceLists(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  let isExpected = false;
  for (const block of unfolded(blocks)) {
    if (block.type === "heading") isExpected = isAttendanceLabel(plainText(block.children));
    else if (block.type === "paragraph") isExpected ||= isAttendanceLabel(plainText(block.children));
    else if (block.type === "list" && isExpected) {
      found.add(block);
      isExpected = false;
    }
  }
  return found;
}

function linesOf(markdown = ""): readonly string[] {
  return markdown.split("\n");
}
