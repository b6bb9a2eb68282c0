import { peoplePresent } from "../dialects/attendance/people-present.ts";
import { knownNames } from "../dialects/known-names.ts";
import { speakersIn } from "../dialects/speakers.ts";
import { withPastedBullets } from "../dialects/text/pasted-bullets.ts";
import { directiveNames } from "../format/markdown/directive-names.ts";
import { limits } from "../format/markdown/limits.ts";
import type { ImageAt, LinkAddress } from "../format/markdown/links.ts";
import type { Markdown } from "../format/markdown/markdown.ts";
import { unfolded } from "../format/markdown/walk.ts";
import type { Block, BodyPart } from "../model/body.ts";
import type { Position } from "../model/diagnostic.ts";
import type { FormerAnchor, LocalLink, SkippedLevel } from "../model/meeting.ts";
import type { Section, Statement, TopicMention } from "../model/outline.ts";
import type { ActionForms } from "../model/settings.ts";
import type { CodeRepository } from "../model/topics/reference.ts";
import { withFormerAnchors } from "./former-anchors.ts";
import { findItems, type Items } from "./items/find-items.ts";
import { findLocalLinks } from "./items/local-links.ts";
import { setBoxesApart } from "./items/task-boxes.ts";
import { outlineSections, skippedLevels } from "./sections.ts";
import { findStatements } from "./statements/find-statements.ts";
import { readTranscript } from "./statements/read-transcript.ts";
import { linkReferences } from "./topics/link-references.ts";
import { findMentions } from "./topics/mentions.ts";
import type { FindTopics } from "./topics/named-topics.ts";

/** Thirty times as many as the minutes of a weekly meeting have. */
const maxItems = 300;

export interface Body extends Items {
  /** Who attended, and where the body says so; null if it does not, or if the front matter does. */
  readonly present: { readonly names: readonly string[]; readonly position: Position } | null;
  readonly statements: readonly Statement[];
  /** The first turn of a transcript that is no statement, because there are too many; null if there are not. */
  readonly turnsWithoutAddress: Position | null;
  readonly sections: readonly Section[];
  readonly issueKeys: readonly string[];
  readonly mentions: readonly TopicMention[];
  readonly parts: readonly BodyPart[];
  readonly unknownDirectives: readonly { readonly name: string; readonly position: Position }[];
  readonly localLinks: readonly LocalLink[];
  readonly skippedLevels: readonly SkippedLevel[];
  /** Why the body was not read, and where; null if it was. */
  readonly excess: { readonly message: string; readonly position: Position } | null;
}

export interface BodyContext {
  readonly markdown: Markdown;
  /** Line of the file on which the body starts, from 1. */
  readonly firstLine: number;
  /** The page's own title, which a first heading may repeat. */
  readonly title?: string;
  readonly formerAnchors?: readonly FormerAnchor[];
  /** Repositories of the settings, to which references such as `#12` belong. */
  readonly repositories?: readonly CodeRepository[];
  /** The repository of the minutes; null if it has no issues. */
  readonly ownRepository?: CodeRepository | null;
  /** Finds the topics that the settings name. */
  readonly findTopics?: FindTopics;
  /** Where links lead; if absent, links to other files lead nowhere. */
  readonly addressOf?: LinkAddress;
  /** Which images the page shows; if absent, none. */
  readonly shownImage?: ImageAt;
  /** Who attended according to the front matter; null if it does not say, so that the body is asked. */
  readonly attending?: readonly string[] | null;
  /** Which action items are read. */
  readonly actionForms?: ActionForms;
}

/** Parses a body. Any text has a parse; that of a text over the limits is empty. */
export function parseBody(
  typed: string,
  {
    markdown,
    firstLine,
    title = "",
    formerAnchors = [],
    repositories = [],
    ownRepository = null,
    findTopics = () => [],
    addressOf,
    shownImage,
    attending = null,
    actionForms = "any",
  }: BodyContext,
): Body {
  const text = withPastedBullets(typed);
  const parsed = markdown(text, addressOf, shownImage);
  const present = attending || parsed.excess ? null : peoplePresent(text);
  const transcript = parsed.excess ? null : readTranscript(text, parsed, attending, present);
  const { tree = parsed, leftFrom = null } = transcript ?? {};
  const lines = typed.split("\n");
  const positionAt = (line: number): Position => ({
    line: line + firstLine,
    column: Math.max((lines[line] ?? "").search(/\S/), 0) + 1,
  });
  const positionOf = (block: Block, lineInBlock = 0): Position =>
    positionAt((tree.origins.get(block)?.line ?? 0) + lineInBlock);
  const skipped = skippedLevels(tree.blocks, positionOf);
  const { blocks, sections, sectionsOf } = outlineSections(tree, title);
  const resolveIn = linkReferences(blocks, { title, sectionsOf, repositories, ownRepository });
  const known = knownNames(
    attending ?? present?.names ?? [],
    [
      ...(present?.abbreviations ?? []).map(({ written }) => written),
      ...(tree.excess ? [] : speakersIn(text)),
    ],
    text,
  );
  const ids = headingIds(blocks);
  const items = findItems(blocks, {
    headingIds: ids,
    tree,
    resolveIn,
    sectionsOf,
    positionOf,
    known,
    actionForms,
  });
  const statements = transcript
    ? findStatements(blocks, transcript, { takenIds: [...ids, ...idsOf(items)], positionOf })
    : [];
  const mentions = findMentions(blocks, { issueKeys: tree.issueKeys, findTopics, sectionsOf });
  setBoxesApart(blocks);
  const { parts, unknown } = splitAtDirectives(blocks);
  return {
    ...items,
    present:
      present && present.names.length > 0
        ? { names: present.names, position: { line: present.line + firstLine, column: 1 } }
        : null,
    statements,
    turnsWithoutAddress: leftFrom === null ? null : positionAt(leftFrom),
    sections,
    issueKeys: [...tree.issueKeys],
    mentions,
    parts: withFormerAnchors(parts, formerAnchors),
    unknownDirectives: unknown.map((block) => ({ name: block.name, position: positionOf(block) })),
    localLinks: findLocalLinks(blocks, lines, (block) => tree.origins.get(block)?.line).map((link) => ({
      ...link,
      position: { ...link.position, line: link.position.line + firstLine },
    })),
    skippedLevels: skipped,
    excess: tree.excess
      ? { message: tree.excess.message, position: { line: tree.excess.line + firstLine, column: 1 } }
      : (tooManyItems(items) ?? tooManyTopics(mentions, firstLine)),
  };
}

function headingIds(blocks: readonly Block[]): string[] {
  return unfolded(blocks).flatMap((block) => (block.type === "heading" ? (block.id ?? []) : []));
}

function idsOf({ actions, decisions, support }: Items): readonly string[] {
  return [...actions, ...decisions, ...support].map(({ id }) => id);
}

/** Every item has a link, a row on other pages and a search record. */
function tooManyItems({ actions, decisions, support }: Items): Body["excess"] {
  const after = [...actions, ...decisions, ...support].toSorted((a, b) => a.position.line - b.position.line)[
    maxItems
  ];
  return after
    ? {
        message: `the text has more than ${maxItems} action items, decisions and support entries`,
        position: after.position,
      }
    : null;
}

/** Every topic has a page. */
function tooManyTopics(mentions: readonly TopicMention[], firstLine: number): Body["excess"] {
  const most = limits.differentIssueKeys;
  const count = new Set(mentions.map(({ key }) => key)).size;
  if (count <= most) return null;
  return {
    message: `the text mentions ${count} topics, expected at most ${most}`,
    position: { line: firstLine, column: 1 },
  };
}

/** The first line that names a table places it; a second one is left out. */
function splitAtDirectives(blocks: readonly Block[]): {
  readonly parts: readonly BodyPart[];
  readonly unknown: readonly Extract<Block, { type: "directive" }>[];
} {
  const parts: BodyPart[] = [];
  const unknown: Extract<Block, { type: "directive" }>[] = [];
  let text: Block[] = [];
  const endText = (): void => {
    if (text.length > 0) parts.push({ kind: "text", blocks: text.slice() });
    text = [];
  };
  for (const block of blocks) {
    const name = block.type === "directive" && directiveNames.find((known) => known === block.name);
    if (name) {
      endText();
      if (!parts.some((part) => part.kind === "directive" && part.name === name))
        parts.push({ kind: "directive", name });
    } else {
      text.push(block);
      if (block.type === "directive") unknown.push(block);
    }
  }
  endText();
  return { parts, unknown };
}
