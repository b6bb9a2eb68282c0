import type { KnownNames } from "../../dialects/known-names.ts";
import type { MarkdownTree } from "../../format/markdown/markdown.ts";
import { plainText } from "../../format/markdown/plain-text.ts";
import type { Block, Inline, Mutable, Paragraph, Table } from "../../model/body.ts";
import type { Position } from "../../model/diagnostic.ts";
import type { ActionItem, Decision, SupportEntry } from "../../model/outline.ts";
import type { ResolveIn } from "../topics/link-references.ts";
import { createItemIds, type ItemText } from "./item-ids.ts";
import type { Place } from "./item-place.ts";
import { onOneLine, readStatus } from "./markers.ts";
import { sublistsOf } from "./sublists.ts";
import { tableItems } from "./table-items.ts";

export interface CollectedItems {
  readonly actions: readonly ActionItem[];
  readonly decisions: readonly Decision[];
  readonly support: readonly SupportEntry[];
}

/** The Markdown of an item without its marker, and the same as a tree; null where it was not parsed by itself. */
export interface WrittenItem {
  readonly markdown: string;
  readonly parsed: readonly Inline[] | null;
}

/** Makes items of what is found in a body, each with its id and permalink. `line` counts from the first line of the block. */
export interface ItemCollector {
  readonly addAction: (owners: readonly string[], written: WrittenItem, place: Place, line?: number) => void;
  readonly addDecision: (written: WrittenItem, place: Place, line?: number) => void;
  readonly addSupport: (
    entry: Pick<SupportEntry, "site" | "people">,
    written: WrittenItem,
    place: Place,
  ) => void;
  /** Adds the items of a table below a heading with the title `section`. */
  readonly addTable: (table: Mutable<Table>, section: string, known: KnownNames) => void;
  /** All items, in the order of their lines. */
  readonly collected: () => CollectedItems;
}

export interface CollectorContext {
  /** Ids of the headings, which no item may have. */
  readonly headingIds: readonly string[];
  readonly tree: MarkdownTree;
  /** Finds references in a part of a block that is parsed by itself. */
  readonly resolveIn: ResolveIn;
  /** `line` counts from the first line of the block. */
  readonly positionOf: (block: Block, line?: number) => Position;
}

interface ItemContent {
  readonly text: string;
  readonly content: readonly Inline[];
}

export function createItemCollector({
  headingIds,
  tree,
  resolveIn,
  positionOf,
}: CollectorContext): ItemCollector {
  const addId = createItemIds(headingIds);
  const actions: { readonly item: Omit<ActionItem, "details">; readonly place: Place }[] = [];
  const decisions: Decision[] = [];
  const support: SupportEntry[] = [];
  return { addAction, addDecision, addSupport, addTable, collected };

  function addAction(owners: readonly string[], written: WrittenItem, place: Place, line = 0): void {
    const read = readStatus(written.markdown);
    const content = contentOf(read.markdown, written, place);
    const id = addId("action", owners.join(" "), forId(content, read.markdown), place);
    const item = { id, owners, ...read, ...content, position: positionOf(place.block, line) };
    actions.push({ item, place });
  }

  function addDecision(written: WrittenItem, place: Place, line = 0): void {
    const markdown = onOneLine(written.markdown);
    const content = contentOf(markdown, written, place);
    const id = addId("decision", "", forId(content, markdown), place);
    decisions.push({ id, ...content, position: positionOf(place.block, line) });
  }

  function addSupport(
    { site, people }: Pick<SupportEntry, "site" | "people">,
    written: WrittenItem,
    place: Place,
  ): void {
    const markdown = onOneLine(written.markdown);
    const content = contentOf(markdown, written, place);
    const id = addId("support", site, forId(content, markdown), place);
    support.push({ id, site, people, ...content, position: positionOf(place.block) });
  }

  /** The permalink is in the cell that says the item. */
  function addTable(table: Mutable<Table>, section: string, known: KnownNames): void {
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

  function collected(): CollectedItems {
    actions.sort((a, b) => a.item.position.line - b.item.position.line);
    decisions.sort((a, b) => a.position.line - b.position.line);
    // Of several items in one block, the last one has the list below it.
    const lastOf = new Map(actions.map(({ item, place }) => [place.block, item]));
    return {
      actions: actions.map(({ item, place }) => ({
        details: lastOf.get(place.block) === item ? sublistsOf(item.text, place) : [],
        ...item,
      })),
      decisions,
      support,
    };
  }

  /** Uses the parsed tree, unless a line break or a status mark was removed from the source. */
  function contentOf(markdown: string, written: WrittenItem, { block }: Place): ItemContent {
    const content =
      written.parsed && markdown === written.markdown.trim()
        ? written.parsed
        : resolveIn(block, tree.parseInline(markdown));
    return { text: plainText(content), content };
  }

  function forId({ text, content }: ItemContent, markdown: string): ItemText {
    return { text, anchorText: tree.anchorText(markdown, content) };
  }
}
