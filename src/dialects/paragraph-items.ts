import type { ActionForms } from "../model/settings.ts";
import {
  type ActionOpening,
  readActionAtEnd,
  readActionOpening,
  withoutStyleEnd,
} from "./action-openings.ts";
import { readDecisionOpening } from "./decision-openings.ts";
import { isOutcome } from "./decision-sentences.ts";
import type { KnownNames } from "./known-names.ts";
import { splitAtLabels } from "./labelled-lines.ts";
import { takersInTitle } from "./list-titles.ts";
import type { ListedItem } from "./listed-items.ts";
import {
  type OwnedText,
  openingLength,
  ownersInSlot,
  readBracketedHandle,
  readLabel,
  readOwners,
  readPromise,
  readSignature,
  readSmallTaker,
  readTag,
  readTakers,
} from "./owners.ts";
import { beforeSpeaker, paragraphParts } from "./paragraph-lines.ts";
import { isPlaceholder } from "./placeholders.ts";
import { isProcedure } from "./votes.ts";

/** An action item or a decision that a paragraph holds. */
export interface ParagraphItem {
  readonly kind: "action" | "decision";
  /** Line of the paragraph on which it starts, from 0. */
  readonly line: number;
  /** The opening as written, such as `ACTION: `, with its task box; empty where there is none. */
  readonly marker: string;
  /** Of an action item, as written; empty where nobody is named. */
  readonly owners: readonly string[];
  /** Without the opening and the owners, but with the task box; empty where the list below holds the items. */
  readonly markdown: string;
}

export interface ParagraphContext {
  /** What the title above makes of the paragraph; undefined if nothing. */
  readonly listed: ListedItem | undefined;
  /** The text that follows the paragraph. */
  readonly next: string;
  /** The text of the entry that the paragraph is below, or of a heading right above it; empty where neither names a topic. */
  readonly above: string;
  readonly known: KnownNames;
  readonly actionForms: ActionForms;
}

const unmarked = { marker: "", owners: [] } as const;
const belowLabel: ListedItem = { kind: "action", owners: [], needsOwner: false, namesAt: null };
const taskBox = /^\[[ xX]\][ \n]+/;
/** What `ACTION-12: done, see the list` says of an item is none. */
const statusOnly =
  /^(?:done|closed|completed?|pending|open|ongoing|in progress|no progress)(?![\p{L}\p{N}]| \p{Ll})/iu;
const struck = /^~~([^~]+)~~\.?$/;
const speaker =
  /^(?:\*\*|__)?\\?\[?(?:name=)?([\p{L}][\p{L}\p{M}\d_.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,2})(?:\\?\](?: |(?=[[*]))|(?:\*\*|__)?: )/u;
/** What a speaker says to take an item. */
const ownTask = /^I(?:['’]ll| will| can)? take (?:an|the) action(?: item)? to (?=\p{Ll}{2})/u;
/** These are read wherever they stand in a paragraph. */
const gluedForm = /^\s*AIs? ?\(/;

/** Finds the items that a paragraph holds by its own openings or by the title above it. */
export function paragraphItems(markdown: string, context: ParagraphContext): readonly ParagraphItem[] {
  const { known, actionForms } = context;
  const parts = paragraphParts(markdown).flatMap((part) =>
    actionForms === "any" ? splitAtLabels(part, known) : { ...part, isEntry: false },
  );
  return parts.flatMap((part, index): readonly ParagraphItem[] => {
    const isLabel = !part.isEntry && parts[index + 1]?.isEntry;
    const listed = part.isEntry ? belowLabel : context.listed;
    if (isLabel && part.markdown.trimEnd().endsWith(":") && !part.markdown.includes("\n")) return [];
    if (index > 0 && gluedForm.test(part.markdown.slice(0, openingLength))) return [];
    // Such as `Lee to do:`, which is no task itself.
    if (takersInTitle(part.markdown) !== null && part.markdown.trimEnd().endsWith(":")) return [];
    const { line } = part;
    const next = parts[index + 1]?.markdown ?? context.next;
    const source = part.markdown.trimStart();
    const typedBox = taskBox.exec(source)?.[0] ?? "";
    const typed = source.slice(typedBox.length);
    const closed = struck.exec(typed.trimEnd())?.[1];
    const [box, content] = closed === undefined ? [typedBox, typed] : ["[x] ", closed];
    const around = { ...context, listed };
    const isOpening = index === 0 || part.isEntry;
    const item =
      openedItem(content, next, around) ?? (isOpening ? untitledItem(content, typedBox, around) : null);
    if (!item || (item.markdown !== "" && isPlaceholder(item.markdown))) return [];
    const marker = item.marker === "" ? "" : typedBox + item.marker;
    const text = struck.exec(item.markdown.trimEnd())?.[1];
    const own = text === undefined ? box + item.markdown : `[x] ${text}`;
    return [{ ...item, line, marker, markdown: item.markdown === "" ? "" : own }];
  });
}

function openedItem(
  content: string,
  next: string,
  { listed, above, known, actionForms }: ParagraphContext,
): Omit<ParagraphItem, "line"> | null {
  const action =
    readActionOpening(content, known) ?? spokenAction(content, known) ?? readActionAtEnd(content, known);
  if (action) {
    const { marker, owners, rest, isWeak } = action;
    const isTitled = listed?.kind === "action" && !listed.needsOwner;
    const isNote = actionForms === "any" && /\b(?:to-?do|next steps?)\b/i.test(marker);
    if (owners.length === 0 && statusOnly.test(rest)) return null;
    if (isWeak && owners.length === 0 && !isTitled && !isNote) return null;
    return { kind: "action", marker, owners, markdown: rest };
  }
  // Below a title such as `Resolutions`, the lines of a vote say only how it went.
  if (listed?.kind === "decision" && isProcedure(content)) return null;
  const decision = readDecisionOpening(content, next);
  if (!decision && above !== "" && isOutcome(content))
    return { ...unmarked, kind: "decision", markdown: above };
  if (!decision) return null;
  const { marker, rest } = decision;
  return { ...unmarked, kind: "decision", marker, markdown: beforeSpeaker(rest, known.has) };
}

/** `Lee: ACTION: ask Kim`; whoever says `I will` takes it. */
function spokenAction(content: string, known: KnownNames): ActionOpening | null {
  const found = speaker.exec(content.slice(0, openingLength));
  if (!found) return null;
  const said = content.slice(found[0].length);
  const taken = ownTask.exec(said.slice(0, openingLength))?.[0];
  if (taken !== undefined) {
    const owners = ownersInSlot(found[1] ?? "", known) ?? [];
    return { marker: found[0] + taken, owners, rest: said.slice(taken.length).trim(), isWeak: false };
  }
  const opening = readActionOpening(said, known);
  if (!opening || opening.isWeak) return null;
  const { owners, marker } = opening;
  const style = /^(?:\*\*|__)/.exec(found[0])?.[0] ?? "";
  const rest = withoutStyleEnd(opening.rest, style, found[0]);
  const own =
    owners.length === 0 && /^I(?:['’]ll| will) /.test(rest) ? ownersInSlot(found[1] ?? "", known) : null;
  return { ...opening, rest, marker: found[0] + marker, owners: own ?? owners };
}

function untitledItem(
  content: string,
  box: string,
  { listed, known, actionForms }: ParagraphContext,
): Omit<ParagraphItem, "line"> | null {
  if (listed?.kind === "decision") {
    if (/^(?:yes|no)\W{0,3}$|\?$/i.test(content.trimEnd().slice(-10)) || isProcedure(content)) return null;
    const taken = readTakers(content, known);
    return taken
      ? { ...unmarked, kind: "action", owners: taken.owners, markdown: taken.rest }
      : { ...unmarked, kind: "decision", markdown: content };
  }
  // A ticked box closes an earlier item.
  if (listed?.kind === "review" && !/[xX]/.test(box)) return null;
  if (!listed && box === "") {
    const promise = actionForms === "any" ? readPromise(content, known) : null;
    return promise && { ...unmarked, kind: "action", owners: promise.owners, markdown: promise.rest };
  }
  const owned = readOwners(content, known);
  const { owners, rest } =
    owned.owners.length === 0
      ? ((box === "" ? null : readTag(content)) ?? readPlacedName(content, listed, known) ?? owned)
      : owned;
  // A box before nothing but a link is an entry of an agenda.
  if (!listed && isOnlyLink(rest)) return null;
  // A box before nothing but a name shows who attended.
  if (ownersInSlot(content, known) || ownersInSlot(rest, known)) return null;
  if (owners.length > 0) return { ...unmarked, kind: "action", owners, markdown: rest };
  if (!listed || listed.kind === "review" || (listed.needsOwner && listed.owners.length === 0)) return null;
  return { ...unmarked, kind: "action", owners: listed.owners, markdown: content };
}

function readPlacedName(
  content: string,
  listed: ListedItem | undefined,
  known: KnownNames,
): OwnedText | null {
  const handle = listed?.kind === "action" ? readBracketedHandle(content) : null;
  if (handle) return handle;
  if (listed?.namesAt === "start") return readLabel(content, known);
  if (listed?.namesAt === "before to") return readSmallTaker(content);
  return listed?.namesAt === "end" ? readSignature(content, known) : null;
}

/** Such as `[Title](address)` or `**PR**: [Title](address)`. */
function isOnlyLink(markdown: string): boolean {
  const link = markdown.replace(/^(?:\*\*|__)?[\p{L} ]{1,20}(?:\*\*|__)?: /u, "");
  return link.startsWith("[") && link.endsWith(")") && link.indexOf("](") === link.lastIndexOf("](");
}
