import { splitOwners } from "../../format/names.ts";
import { memoize } from "../../format/reuse/memoize.ts";
import type { Block, BodyPart, Inline, ListItem } from "../../model/body.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { SupportEntry } from "../../model/outline.ts";
import type { PeopleIndex } from "./people-index.ts";
import { supportOpening, turnedEntry } from "./reversed-support.ts";

/**
 * The meeting with every reversed support entry the right way round: in its list of entries, and wherever its text is
 * shown. Ids stay as they are, so links to the entries keep working.
 */
export const sitesFirst = memoize((meeting: Meeting, index: PeopleIndex): Meeting => {
  const support = meeting.support.map((entry) => turnedEntry(entry, index) ?? entry);
  const reversed = meeting.support.filter((entry, at) => support[at] !== entry);
  if (reversed.length === 0) return meeting;
  const ids = new Set(reversed.map(({ id }) => id));
  const turn = (text: string): string => turnedOpening(text, reversed);
  return {
    ...meeting,
    support,
    mentions: meeting.mentions.map((mention) =>
      mention.anchor !== null && ids.has(mention.anchor) ? { ...mention, text: turn(mention.text) } : mention,
    ),
    body: meeting.body.map((part) => withOpenings(part, ids, turn)),
  };
});

/** A text that opens like a reversed entry, with names and site exchanged; any other text unchanged. */
function turnedOpening(text: string, reversed: readonly SupportEntry[]): string {
  const [opening, inFront = "", inParentheses = ""] = /^([^()\n]+?) \(([^()\n]+)\)/.exec(text) ?? [];
  if (opening === undefined) return text;
  const written = supportOpening({ site: inFront, people: splitOwners(inParentheses) });
  const isReversed = reversed.some((entry) => supportOpening(entry) === written);
  return isReversed ? `${inParentheses} (${inFront})${text.slice(opening.length)}` : text;
}

type Turn = (text: string) => string;

function withOpenings(part: BodyPart, ids: ReadonlySet<string>, turn: Turn): BodyPart {
  if (part.kind === "directive") return part;
  return { ...part, blocks: part.blocks.map(turnBlock) };

  function turnBlock(block: Block): Block {
    if (block.type === "list") return { ...block, children: block.children.map(turnItem) };
    if (block.type !== "paragraph" || !block.children.some(isPermalink)) return block;
    return { ...block, children: block.children.map((child, at) => (at === 0 ? turnInline(child) : child)) };
  }

  function turnItem(item: ListItem): ListItem {
    return { ...item, children: item.children.map(turnBlock) };
  }

  function isPermalink(node: Inline): boolean {
    return node.type === "permalink" && ids.has(node.id);
  }

  /** A bold opening is text inside; what only starts in bold stays as written. */
  function turnInline(node: Inline): Inline {
    if (node.type === "marker" || node.type === "text") return { ...node, value: turn(node.value) };
    if (node.type !== "strong") return node;
    return { ...node, children: node.children.map((child, at) => (at === 0 ? turnInline(child) : child)) };
  }
}
