import type { KnownNames } from "../../dialects/known-names.ts";
import { isTopic } from "../../dialects/list-titles.ts";
import { groupOwners, listedItems } from "../../dialects/listed-items.ts";
import { readOwners } from "../../dialects/owners.ts";
import { type ParagraphItem, paragraphItems } from "../../dialects/paragraph-items.ts";
import { paragraphParts } from "../../dialects/paragraph-lines.ts";
import { isPlaceholder } from "../../dialects/placeholders.ts";
import { plainText } from "../../format/markdown/plain-text.ts";
import { walk } from "../../format/markdown/walk.ts";
import type { Block, Inline, Table } from "../../model/body.ts";
import type { Position } from "../../model/diagnostic.ts";
import type { NearMarker } from "../../model/meeting.ts";
import type { ActionForms } from "../../model/settings.ts";
import type { SectionTitle } from "../sections.ts";
import { isAboutAi, isAiWord } from "./about-ai.ts";
import { type CollectedItems, type CollectorContext, createItemCollector } from "./item-collector.ts";
import { elementOf, openingsOf, type Place } from "./item-place.ts";
import { afterMarker, setMarkerApart } from "./marker-nodes.ts";
import { type ActionMarker, gluedActionAt, type Marker, readMarker, readStatus } from "./markers.ts";
import { nearMarker } from "./near-markers.ts";

/** Characters; a longer entry is not the topic of the outcome below it. */
const longestTopic = 400;
/** A support entry is a paragraph or a direct item of a list; what is nested deeper is a detail of one. */
const supportDepths: readonly number[] = [0, 2];

export interface Items extends CollectedItems {
  /** What is nearly a marker of an item. */
  readonly nearMarkers: readonly (NearMarker & { readonly position: Position })[];
}

export interface ItemContext extends CollectorContext {
  readonly sectionsOf: ReadonlyMap<Block, readonly SectionTitle[]>;
  readonly known: KnownNames;
  readonly actionForms: ActionForms;
}

/**
 * Finds the action items, decisions and support entries of a body, and gives the block that holds one its id and a
 * permalink, so that the rendered page can be linked to item by item.
 */
export function findItems(blocks: readonly Block[], context: ItemContext): Items {
  const { tree, sectionsOf, positionOf, known, actionForms } = context;
  const { addAction, addDecision, addSupport, addTable, collected } = createItemCollector(context);
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
    // `Decision: …` ends where a later line opens an item.
    const [own, later] = marker?.kind === "decision" ? paragraphParts(source) : [];
    if (marker) add(marker, place, later && own?.markdown);
    const found =
      (marker && !later) || below.has(block)
        ? []
        : paragraphItems(later ? source.split("\n").slice(later.line).join("\n") : source, {
            listed: listed.get(block),
            next: openingText(next),
            above: textAbove(ancestors) || (isTopic(topic) ? topic : ""),
            known,
            actionForms,
          });
    others.push(...found.map((item) => ({ item: { ...item, line: item.line + (later?.line ?? 0) }, place })));
    if (found.some(({ markdown }) => markdown === "")) takeBelow(next);
    const near = marker || found.length > 0 ? null : nearMarker(source);
    if (near) nearMarkers.push({ ...near, position: positionOf(block) });
    const rest = marker?.rest ?? source;
    const glued = gluedActionAt(rest);
    if (glued !== undefined && marker?.kind !== "action") {
      const inner = readMarker(rest.slice(glued), false);
      if (inner?.kind === "action" && inner.rest.trim() !== "" && !inner.owners.some(isAiWord))
        addAction(inner.owners, { markdown: inner.rest, parsed: null }, place);
    }
  });
  const said = new Set(others.flatMap(({ item }) => (item.marker === "" ? [] : keyOf(item))));
  for (const { item, place } of others)
    if (item.marker !== "" || !listed.has(place.block) || !said.has(keyOf(item))) addOther(item, place);
  for (const { table, section } of tables) addTable(table, section, known);
  return { ...collected(), nearMarkers };

  /** `own` is the part of the block that the marker opens; undefined if all of it does. */
  function add(marker: Marker, place: Place, own?: string): void {
    const { block, next } = place;
    const written =
      own === undefined
        ? { markdown: marker.rest, parsed: afterMarker(block, marker.marker) }
        : { markdown: own.slice(sourceOf(block).length - marker.rest.length), parsed: null };
    setMarkerApart(block, marker.marker.trimEnd());
    if (marker.kind !== "support" && isPlaceholder(marker.rest) && marker.rest.trim() !== "") {
      if (marker.kind === "decision" || marker.owners.length === 0) return;
    }
    if (marker.kind === "decision") addDecision(written, place);
    else if (marker.kind === "support") addSupport(marker, written, place);
    else if (readStatus(marker.rest).markdown !== "") {
      addOwnAction(marker, written.parsed, place);
    } else {
      takeBelow(next);
      for (const child of openingsOf(next)) {
        const group = groupOwners(plainText(child.block.children), known) ?? [];
        const grouped = group.length > 0 ? openingsOf(child.next) : [];
        if (grouped.length === 0) addEntry(marker, child);
        else {
          takeBelow(child.next);
          for (const entry of grouped) addEntry({ ...marker, owners: group }, entry);
        }
      }
    }
  }

  /** An entry of the list below a bare marker, unless it has a marker itself. */
  function addEntry(marker: ActionMarker, place: Place): void {
    const source = sourceOf(place.block);
    if (readMarker(source, false) || isPlaceholder(source)) return;
    addOwnAction({ ...marker, rest: source }, place.block.children, place);
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
    const named = owners.length > 0 ? owners : readOwners(rest, known).owners;
    addAction(named, { markdown: rest, parsed }, place);
  }

  function addOther({ kind, line, marker, owners, markdown }: ParagraphItem, place: Place): void {
    const { block, next } = place;
    if (line === 0 && marker !== "") setMarkerApart(block, marker.trimEnd());
    const addOne = (written: string, at: Place, lineInBlock = 0): void => {
      const item = { markdown: written, parsed: null };
      if (kind === "decision") addDecision(item, at, lineInBlock);
      else addAction(owners, item, at, lineInBlock);
    };
    if (markdown !== "") addOne(markdown, place, line);
    else
      for (const child of openingsOf(next)) {
        const source = sourceOf(child.block);
        if (listed.has(child.block) || readMarker(source, false) || isPlaceholder(source)) continue;
        addOne(source, child);
      }
  }

  /** The text of the list item that a list item is below; a long one, which many may be below, is no topic. */
  function textAbove(ancestors: readonly Block[]): string {
    const outer = ancestors.at(-3);
    if (outer?.type !== "listItem" || ancestors.at(-1)?.type !== "listItem") return "";
    const text = openingText(outer.children[0]);
    return text.length > longestTopic ? "" : text;
  }

  /** Of a list, that of each of its entries. */
  function openingText(block: Block | undefined): string {
    if (block?.type === "list")
      return block.children.map(({ children }) => openingText(children[0])).join("\n");
    return block?.type === "paragraph" ? sourceOf(block) : "";
  }

  function sourceOf(block: Block): string {
    return tree.origins.get(block)?.markdown ?? "";
  }
}

/** What an item says, whose repetition in a list such as `Summary of action items` is no other item. */
function keyOf({ kind, owners, markdown }: ParagraphItem): string {
  const words =
    readStatus(markdown)
      .markdown.toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [kind, ...owners, ...words].join(" ");
}
