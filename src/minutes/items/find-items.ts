import type { KnownNames } from "../../dialects/known-names.ts";
import { isTopic } from "../../dialects/list-titles.ts";
import { listedItems } from "../../dialects/listed-items.ts";
import { readOwners } from "../../dialects/owners.ts";
import { type ParagraphItem, paragraphItems } from "../../dialects/paragraph-items.ts";
import { isPlaceholder } from "../../dialects/placeholders.ts";
import type { MarkdownTree } from "../../format/markdown/markdown.ts";
import { plainText } from "../../format/markdown/plain-text.ts";
import { walk } from "../../format/markdown/walk.ts";
import type { Block, Inline, Mutable, Paragraph, Table } from "../../model/body.ts";
import type { Position } from "../../model/diagnostic.ts";
import type { NearMarker } from "../../model/meeting.ts";
import type { ActionItem, Decision, SupportEntry } from "../../model/outline.ts";
import type { ActionForms } from "../../model/settings.ts";
import type { SectionTitle } from "../sections.ts";
import type { ResolveIn } from "../topics/link-references.ts";
import { isAboutAi, isAiWord } from "./about-ai.ts";
import { createItemIds, type ItemText } from "./item-ids.ts";
import { elementOf, openingsOf, type Place } from "./item-place.ts";
import { afterMarker, setMarkerApart } from "./marker-nodes.ts";
import {
  type ActionMarker,
  gluedActionAt,
  type Marker,
  onOneLine,
  readMarker,
  readStatus,
} from "./markers.ts";
import { nearMarker } from "./near-markers.ts";
import { sublistsOf } from "./sublists.ts";
import { tableItems } from "./table-items.ts";

/** Characters; a longer entry is not the topic of the outcome below it. */
const longestTopic = 400;
/** A support entry is a paragraph or a direct item of a list; what is nested deeper is a detail of one. */
const supportDepths: readonly number[] = [0, 2];

export interface Items {
  readonly actions: readonly ActionItem[];
  readonly decisions: readonly Decision[];
  readonly support: readonly SupportEntry[];
  /** What is nearly a marker of an item. */
  readonly nearMarkers: readonly (NearMarker & { readonly position: Position })[];
}

export interface ItemContext {
  /** Ids of the headings, which no item may have. */
  readonly headingIds: readonly string[];
  readonly tree: MarkdownTree;
  /** Finds references in a part of a block that is parsed by itself. */
  readonly resolveIn: ResolveIn;
  readonly sectionsOf: ReadonlyMap<Block, readonly SectionTitle[]>;
  /** `line` counts from the first line of the block. */
  readonly positionOf: (block: Block, line?: number) => Position;
  readonly known: KnownNames;
  readonly actionForms: ActionForms;
}

interface ItemContent {
  readonly text: string;
  readonly content: readonly Inline[];
}

/**
 * Finds the action items, decisions and support entries of a body, and gives the block that holds one its id and a
 * permalink, so that the rendered page can be linked to item by item.
 */
export function findItems(
  blocks: readonly Block[],
  { headingIds, tree, resolveIn, sectionsOf, positionOf, known, actionForms }: ItemContext,
): Items {
  const addId = createItemIds(headingIds);
  const actions: { readonly item: Omit<ActionItem, "details">; readonly place: Place }[] = [];
  const decisions: Decision[] = [];
  const support: SupportEntry[] = [];
  const nearMarkers: (NearMarker & { readonly position: Position })[] = [];
  const listed = listedItems(blocks, sectionsOf, {
    known,
    actionForms,
    isOwnForm: (block) => readMarker(sourceOf(block), false) !== null,
  });
  // Items of our own form come first, so that no item of another form takes an id that they had without it.
  const tables: { readonly table: Table; readonly section: string }[] = [];
  const others: { readonly item: ParagraphItem; readonly place: Place }[] = [];
  // What a list below an opening holds is read with the opening.
  const below = new Set<Block>();
  const [title] = blocks.filter(({ type }) => type === "heading");
  /** The last text before a block. */
  let before: Block | null = null;

  walk(blocks, (block, ancestors, next) => {
    if (block.type === "table") {
      const titles = sectionsOf.get(ancestors[0] ?? block) ?? [];
      tables.push({ table: block, section: titles.at(-1)?.title ?? "" });
    }
    const topic = before?.type === "heading" && before !== title ? sourceOf(before) : "";
    if (block.type === "paragraph" || block.type === "heading" || block.type === "table") before = block;
    if (block.type !== "paragraph") return;
    const source = sourceOf(block);
    const inSupport =
      supportDepths.includes(ancestors.length) &&
      (sectionsOf.get(ancestors[0] ?? block) ?? []).some(({ title }) => /^support\b/i.test(title));
    const parent = ancestors.at(-1);
    const around = parent?.type === "listItem" ? parent : null;
    const place: Place = { block, element: elementOf(block, ancestors), around, next };
    const read = readMarker(source, inSupport);
    const marker = read?.kind === "action" && isAboutAi(source, read.owners, known) ? null : read;
    if (marker) add(marker, place);
    const found =
      marker || below.has(block)
        ? []
        : paragraphItems(source, {
            listed: listed.get(block),
            next: openingText(next),
            above: textAbove(ancestors) || (isTopic(topic) ? topic : ""),
            known,
            actionForms,
          });
    others.push(...found.map((item) => ({ item, place })));
    if (found.some(({ markdown }) => markdown === "")) takeBelow(next);
    const near = marker || found.length > 0 ? null : nearMarker(source);
    if (near) nearMarkers.push({ ...near, position: positionOf(block) });
    const rest = marker?.rest ?? source;
    const glued = gluedActionAt(rest);
    if (glued !== undefined && marker?.kind !== "action") {
      const inner = readMarker(rest.slice(glued), false);
      if (inner?.kind === "action" && inner.rest.trim() !== "" && !inner.owners.some(isAiWord))
        addAction(inner.owners, inner.rest, null, place);
    }
  });
  for (const { item, place } of others) addOther(item, place);
  for (const { table, section } of tables) addTable(table, section);
  actions.sort((a, b) => a.item.position.line - b.item.position.line);
  decisions.sort((a, b) => a.position.line - b.position.line);
  // Of several items in one block, the last one has the list below it.
  const lastOf = new Map(actions.map(({ item, place }) => [place.block, item]));
  return {
    actions: actions.map(({ item, place }) => ({
      ...item,
      details: lastOf.get(place.block) === item ? sublistsOf(item.text, place) : [],
    })),
    decisions,
    support,
    nearMarkers,
  };

  function add(marker: Marker, place: Place): void {
    const { block, next } = place;
    const rest = afterMarker(block, marker.marker);
    setMarkerApart(block, marker.marker.trimEnd());
    if (marker.kind !== "support" && isPlaceholder(marker.rest) && marker.rest.trim() !== "") {
      if (marker.kind === "decision" || marker.owners.length === 0) return;
    }
    if (marker.kind === "decision") {
      const content = contentOf(block, onOneLine(marker.rest), marker.rest, rest);
      const id = addId("decision", "", forId(content, onOneLine(marker.rest)), place);
      decisions.push({ id, ...content, position: positionOf(block) });
    } else if (marker.kind === "support") {
      const { site, people } = marker;
      const content = contentOf(block, onOneLine(marker.rest), marker.rest, rest);
      const id = addId("support", site, forId(content, onOneLine(marker.rest)), place);
      support.push({ id, site, people, ...content, position: positionOf(block) });
    } else if (readStatus(marker.rest).markdown !== "") {
      addOwnAction(marker, rest, place);
    } else {
      takeBelow(next);
      for (const child of openingsOf(next)) {
        const source = sourceOf(child.block);
        if (readMarker(source, false) || isPlaceholder(source)) continue;
        addOwnAction({ ...marker, rest: source }, child.block.children, child);
      }
    }
  }

  function takeBelow(next: Block | undefined): void {
    for (const child of openingsOf(next)) if (!listed.has(child.block)) below.add(child.block);
  }

  /** `AI: Lee to ask` names its owner in its text, which keeps all its words and so its id. */
  function addOwnAction(
    { owners, rest }: ActionMarker,
    parsed: readonly Inline[] | null,
    place: Place,
  ): void {
    addAction(owners.length > 0 ? owners : readOwners(rest, known).owners, rest, parsed, place);
  }

  function addOther({ kind, line, marker, owners, markdown }: ParagraphItem, place: Place): void {
    const { block, next } = place;
    if (line === 0 && marker !== "") setMarkerApart(block, marker.trimEnd());
    if (kind === "decision" && markdown !== "") addDecision(markdown, place, line);
    else if (markdown !== "") addAction(owners, markdown, null, place, line);
    else
      for (const child of openingsOf(next)) {
        const source = sourceOf(child.block);
        if (listed.has(child.block) || readMarker(source, false) || isPlaceholder(source)) continue;
        if (kind === "decision") addDecision(source, child, 0);
        else addAction(owners, source, null, child);
      }
  }

  /** The permalink is in the cell that says the item. */
  function addTable(table: Mutable<Table>, section: string): void {
    const cells = new Map<readonly Inline[], readonly Inline[]>();
    for (const { kind, row, column, content, text, owners, status } of tableItems(table, section, known)) {
      const block: Paragraph = { type: "paragraph", children: content };
      const place: Place = { block, element: null, around: null, next: undefined };
      const position = positionOf(table, row + 2);
      const source = tree.origins.get(table)?.cells?.[row]?.[column] ?? "";
      const id = addId(kind, owners.join(" "), forId({ text, content }, source), place);
      if (kind === "decision") decisions.push({ id, text, content, position });
      else actions.push({ item: { id, owners, text, markdown: text, content, status, position }, place });
      cells.set(content, block.children);
    }
    table.rows = table.rows.map((row) => row.map((cell) => cells.get(cell) ?? cell));
  }

  function addDecision(markdown: string, place: Place, line: number): void {
    const content = contentOf(place.block, onOneLine(markdown), markdown, null);
    const id = addId("decision", "", forId(content, onOneLine(markdown)), place);
    decisions.push({ id, ...content, position: positionOf(place.block, line) });
  }

  /** `parsed` is `source` as a tree, where that is known. */
  function addAction(
    owners: readonly string[],
    source: string,
    parsed: readonly Inline[] | null,
    place: Place,
    line = 0,
  ): void {
    const read = readStatus(source);
    const content = contentOf(place.block, read.markdown, source, parsed);
    const id = addId("action", owners.join(" "), forId(content, read.markdown), place);
    actions.push({
      item: { id, owners, ...read, ...content, position: positionOf(place.block, line) },
      place,
    });
  }

  /**
   * Uses the parsed tree, unless a line break or a status mark was removed from the source.
   */
  function contentOf(
    block: Block,
    markdown: string,
    source: string,
    parsed: readonly Inline[] | null,
  ): ItemContent {
    const content =
      parsed && markdown === source.trim() ? parsed : resolveIn(block, tree.parseInline(markdown));
    return { text: plainText(content), content };
  }

  function forId({ text, content }: ItemContent, markdown: string): ItemText {
    return { text, anchorText: tree.anchorText(markdown, content) };
  }

  /** The text of the list item that a list item is below; a long one, which many may be below, is no topic. */
  function textAbove(ancestors: readonly Block[]): string {
    const outer = ancestors.at(-3);
    if (outer?.type !== "listItem" || ancestors.at(-1)?.type !== "listItem") return "";
    const text = openingText(outer.children[0]);
    return text.length > longestTopic ? "" : text;
  }

  function openingText(block: Block | undefined): string {
    return block?.type === "paragraph" ? sourceOf(block) : "";
  }

  function sourceOf(block: Block): string {
    return tree.origins.get(block)?.markdown ?? "";
  }
}
