import { plainText } from "../../format/markdown/plain-text.ts";
import { blocksOf, walk } from "../../format/markdown/walk.ts";
import { isAttendanceLabel, isNoiseTitle, topicKey } from "../../format/topic-text.ts";
import type { Block, Inline, ItemKind } from "../../model/body.ts";
import type { Meeting } from "../../model/meeting.ts";

/** A line is a paragraph by itself, or of an item of an outermost list. */
const deepestLine = 2;

/** What a meeting says, with the key that it is compared by. */
export interface Line {
  readonly kind: "heading" | "line" | "action";
  readonly text: string;
  readonly key: string;
  /** Of a heading, 2 or more; else 0. */
  readonly depth: number;
}

/** The headings, lines and open action items of a meeting, without the sections that are not about its subjects. */
export function linesOf({ body, actions }: Meeting): readonly Line[] {
  const lines: Line[] = [];
  let skipped = Number.POSITIVE_INFINITY;
  let attendees: Block | undefined;
  const add = (kind: Line["kind"], written: string, depth: number): void => {
    const key = topicKey(written);
    if (key !== "") lines.push({ kind, text: written, key: `${kind} ${key}`, depth });
  };
  walk(blocksOf(body), (block, ancestors, next) => {
    if (block.type === "heading" && ancestors.length === 0) {
      if (block.depth > skipped) return;
      const title = plainText(block.children);
      skipped = isNoiseTitle(title) ? block.depth : Number.POSITIVE_INFINITY;
      if (skipped === Number.POSITIVE_INFINITY) add("heading", title, block.depth);
    }
    if (block.type !== "paragraph" || ancestors.length > deepestLine) return;
    if (skipped !== Number.POSITIVE_INFINITY || (attendees && ancestors[0] === attendees)) return;
    if (isAttendanceLabel(plainText(block.children))) attendees = next;
    if (block.children.some((child) => child.type === "permalink" && isListed(child.kind))) return;
    for (const text of writtenLines(block.children)) add("line", text, 0);
  });
  for (const { status, text } of actions) if (status === "open") add("action", text, 0);
  return lines;
}

/** Whether the line is found among the items, or in what they are about. */
function isListed(kind: ItemKind): boolean {
  return kind === "action" || kind === "decision";
}

/** The text between the line breaks that a reader sees. */
function writtenLines(children: readonly Inline[]): readonly string[] {
  const lines: Inline[][] = [[]];
  for (const child of children) {
    if (child.type === "break") lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines.map(plainText);
}
