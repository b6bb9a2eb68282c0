import { plainText } from "../format/markdown/plain-text.ts";
import { unfolded, walk } from "../format/markdown/walk.ts";
import { sumOf } from "../format/numbers.ts";
import type { Block, Inline, List, Paragraph } from "../model/body.ts";
import type { ActionForms } from "../model/settings.ts";
import { readActionOpening } from "./action-openings.ts";
import type { KnownNames } from "./known-names.ts";
import { type ListKind, listKind, takersInTitle } from "./list-titles.ts";
import { ownersInSlot, readLabel, readOwners, readSignature, readSmallTaker } from "./owners.ts";
import { isPlaceholder } from "./placeholders.ts";

/** What the heading or label above a paragraph makes of it. */
export interface ListedItem {
  /** A review lists earlier action items, which are not new ones. */
  readonly kind: "action" | "decision" | "review";
  /** Those under whose name it stands. */
  readonly owners: readonly string[];
  /** Whether it is an item only if its own words name somebody. */
  readonly needsOwner: boolean;
  /** Where most entries of its list have what looks like a name: before a colon at the start, in parentheses at the end, or in lower case before `to`. */
  readonly namesAt: "start" | "end" | "before to" | null;
}

interface SectionTitle {
  readonly id: string;
  readonly title: string;
}

/** A section with more entries is a transcript, whatever its title says. */
const mostEntries: Readonly<Record<ListKind, number>> = {
  actions: 60,
  "weak actions": 60,
  decisions: 25,
  approvals: 60,
  review: Number.POSITIVE_INFINITY,
};

export interface ListContext {
  readonly known: KnownNames;
  readonly actionForms: ActionForms;
  /** Tells items that have a marker of our own form, which are left out. */
  readonly isOwnForm: (block: Paragraph) => boolean;
}

/**
 * Finds the entries of lists under titles such as `Action items`, `Next steps` and `Decisions`, and the paragraphs of such
 * sections. `sectionsOf` gives the headings above each outermost block, the outermost first.
 */
export function listedItems(
  blocks: readonly Block[],
  sectionsOf: ReadonlyMap<Block, readonly SectionTitle[]>,
  { known, actionForms, isOwnForm }: ListContext,
): ReadonlyMap<Block, ListedItem> {
  const items = new Map<Block, ListedItem>();
  for (const { kind, owners, content } of titledSections(blocks, sectionsOf, known)) {
    const turn = content.findIndex((block) => block.type === "paragraph" && isTurn(block));
    for (const [index, block] of (turn < 0 ? content : content.slice(0, turn)).entries()) {
      if (block.type === "list") {
        if (!isIntroduced(content[index - 1])) addList(block, kind, owners, false);
      } else if (block.type === "paragraph" && !isLabel(block))
        items.set(block, {
          kind,
          owners,
          needsOwner: kind === "action" && owners.length === 0,
          namesAt: null,
        });
    }
  }
  walk(blocks, (block, ancestors, next) => {
    if (block.type !== "paragraph" || next?.type !== "list") return;
    const owners = titleOwners(plainText(block.children), known);
    if (owners) addList(next, "action", owners, false);
    if (!isLabel(block)) return;
    const kind = listKind(plainText(block.children));
    removeList(next);
    if (isOwnForm(block)) return;
    if (kind === null) return;
    const isHeading = ancestors.length === 0 && isBold(block.children);
    addList(next, itemKind(kind), [], kind === "weak actions" && !isHeading && actionForms === "marked");
  });
  return items;

  function addList(
    list: List,
    kind: ListedItem["kind"],
    owners: readonly string[],
    needsOwner: boolean,
  ): void {
    const namesAt = !needsOwner && kind === "action" ? placeOfNames(list, known) : null;
    for (const { children } of list.children) {
      const [opening, ...others] = children;
      if (opening?.type !== "paragraph" || isLabel(opening)) continue;
      const text = plainText(opening.children);
      if (isPlaceholder(text)) continue;
      const below = others.find((block) => block.type === "list");
      const group = below && kind === "action" ? groupOwners(text, known) : null;
      if (below && group) addList(below, kind, group.length > 0 ? group : owners, needsOwner);
      else if (!below || kind !== "action" || !marksActions(below, known))
        items.set(opening, { kind, owners, needsOwner, namesAt });
      if (below && kind === "review") addList(below, kind, [], needsOwner);
    }
  }

  function removeList(list: List): void {
    for (const item of list.children) for (const block of item.children) items.delete(block);
  }
}

interface TitledSection extends Pick<ListedItem, "kind" | "owners"> {
  readonly content: readonly Block[];
}

/** The sections whose own title, or the one above it, makes items of what is in them. */
function titledSections(
  blocks: readonly Block[],
  sectionsOf: ReadonlyMap<Block, readonly SectionTitle[]>,
  known: KnownNames,
): readonly TitledSection[] {
  const contents = new Map<string, Block[]>();
  const titles = new Map<string, readonly SectionTitle[]>();
  for (const block of unfolded(blocks)) {
    const sections = sectionsOf.get(block) ?? [];
    const id = sections.at(-1)?.id;
    if (id === undefined || block.type === "heading") continue;
    titles.set(id, sections);
    const content = contents.get(id);
    if (content) content.push(block);
    else contents.set(id, [block]);
  }
  return [...contents].flatMap(([id, content]): readonly TitledSection[] => {
    const [inner, outer] = (titles.get(id) ?? []).slice(-2).toReversed();
    const found = listKind(inner?.title ?? "") ?? listKind(outer?.title ?? "");
    if (found === null) {
      const owners = titleOwners(inner?.title ?? "", known);
      return owners ? [{ kind: "action", owners, content }] : [];
    }
    const entries = content.map((block) => (block.type === "list" ? block.children.length : 1));
    return sumOf(entries) > mostEntries[found] ? [] : [{ kind: itemKind(found), owners: [], content }];
  });
}

/** Known people whom a title such as `Lee to work on` names; null if it names nobody. */
function titleOwners(title: string, known: KnownNames): readonly string[] | null {
  const owners = ownersInSlot(takersInTitle(title) ?? "", known);
  return owners?.every((name) => name.startsWith("@") || known.has(name)) ? owners : null;
}

function itemKind(kind: ListKind): ListedItem["kind"] {
  if (kind === "decisions" || kind === "approvals") return "decision";
  return kind === "review" ? "review" : "action";
}

/** Whether a paragraph is the start of what somebody says, such as `Lee: …`, `**Lee Kim**` or `Reason: …`. */
function isTurn({ children }: Paragraph): boolean {
  const [opening] = children;
  const isName = children.length === 1 && opening?.type === "strong";
  return (
    !isLabelText(children) && (isName || /^@?\p{Lu}[\p{L}\d.'’ -]{0,30}:(?:\s|$)/u.test(plainText(children)))
  );
}

/** `Conclusion: …` is what the title says, and nobody speaks. */
function isLabelText(children: readonly Inline[]): boolean {
  return listKind(plainText(children).split(":")[0] ?? "") !== null;
}

function placeOfNames(list: List, known: KnownNames): ListedItem["namesAt"] {
  const texts = list.children.flatMap(({ children: [opening] }) =>
    opening?.type === "paragraph" ? plainText(opening.children).replace(/^\[[ xX]\] /, "") : [],
  );
  const groups = texts.filter((text) =>
    /^(?:all|everyone|everybody|anyone)\b[^:.]{0,40}:/i.test(text),
  ).length;
  const isMost = (named: number): boolean => named > 1 && named >= (texts.length - groups) * 0.6;
  if (isMost(texts.filter((text) => readLabel(text, known) !== null).length)) return "start";
  if (isMost(texts.filter((text) => readSignature(text, known) !== null).length)) return "end";
  return isMost(texts.filter((text) => readSmallTaker(text) !== null).length) ? "before to" : null;
}

/** Whether a list has action items that are marked, so that what it stands below is their topic. */
function marksActions(list: List, known: KnownNames): boolean {
  return list.children.some(
    ({ children: [opening] }) =>
      opening?.type === "paragraph" && readActionOpening(plainText(opening.children), known) !== null,
  );
}

function isLabel({ children }: Paragraph): boolean {
  return listKind(plainText(children)) !== null;
}

/** A paragraph such as `Under these conditions:` has the list below it as its details. */
function isIntroduced(before: Block | undefined): boolean {
  return before?.type === "paragraph" && !isLabel(before) && plainText(before.children).endsWith(":");
}

function isBold(children: readonly Inline[]): boolean {
  return children.every(
    (child) => child.type === "strong" || (child.type === "text" && /^[\s:]*$/.test(child.value)),
  );
}

/** Whose items are in the list below a text such as `Lee:` or `Lee will:`, or none below a theme such as `Website:`; null if it is an item. */
export function groupOwners(text: string, known: KnownNames): readonly string[] | null {
  if (text.length > 200) return null;
  const bare = text.replace(/ ?:$/, "");
  const named = ownersInSlot(bare.replace(/ (?:will|to|should)(?: do)?$/, ""), known);
  if (named?.every((name) => name.startsWith("@") || known.has(name))) return named;
  const isTheme = text.endsWith(":") && bare.split(" ").length <= 5;
  return isTheme && readOwners(bare, known).owners.length === 0 ? [] : null;
}
