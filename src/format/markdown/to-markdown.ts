import type * as mdast from "mdast";
import type { Root } from "mdast";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Block, Cell, FigureTable, Inline, ListItem, Table } from "../../model/body.ts";

/** Where a `url` of the tree leads. */
type Address = (url: string) => string;

/** A body as Markdown, in one form whatever form its author used. Permalinks, ids and classes are left out. */
export function markdownOf(blocks: readonly Block[], address: Address): string {
  const root: Root = { type: "root", children: blocks.flatMap((block) => mdastBlocks(block, address)) };
  return toMarkdown(root, {
    bullet: "-",
    listItemIndent: "one",
    rule: "-",
    fences: true,
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmStrikethroughToMarkdown()],
  });
}

function mdastBlocks(block: Block, address: Address): (mdast.BlockContent | mdast.ListItem)[] {
  switch (block.type) {
    case "paragraph":
      return [{ type: "paragraph", children: trimmed(phrasing(block.children, address)) }];
    case "heading":
      return [
        { type: "heading", depth: headingDepth(block.depth), children: phrasing(block.children, address) },
      ];
    case "list":
      return [
        {
          type: "list",
          ordered: block.ordered,
          start: block.ordered ? (block.start ?? 1) : null,
          spread: block.spread === true,
          children: block.children.map((item) => listItem(item, block.spread === true, address)),
        },
      ];
    case "listItem":
      return [listItem(block, false, address)];
    case "blockquote":
      return [{ type: "blockquote", children: containerBlocks(block.children, address) }];
    case "code":
      return [{ type: "code", value: block.value.replace(/\n$/, "") }];
    case "table":
      return [table(block, address)];
    case "figureTable":
      return figureTable(block);
    case "thematicBreak":
      return [{ type: "thematicBreak" }];
    case "directive":
      return [{ type: "paragraph", children: [{ type: "text", value: `::${block.name}` }] }];
    case "formerIds":
      return [];
  }
}

function headingDepth(depth: number): mdast.Heading["depth"] {
  const depths = [1, 2, 3, 4, 5, 6] as const;
  return depths.find((known) => known === depth) ?? 6;
}

function listItem({ children }: ListItem, spread: boolean, address: Address): mdast.ListItem {
  return { type: "listItem", spread, children: containerBlocks(children, address) };
}

/** What a list item or a quotation holds; an item of a list is always inside its list. */
function containerBlocks(blocks: readonly Block[], address: Address): mdast.BlockContent[] {
  return blocks.flatMap((block) =>
    mdastBlocks(block, address).filter((one): one is mdast.BlockContent => one.type !== "listItem"),
  );
}

function table({ align, head, rows }: Table, address: Address): mdast.Table {
  return {
    type: "table",
    align: align ? [...align] : null,
    children: [head, ...rows].map((cells) => ({
      type: "tableRow",
      children: cells.map((cell: Cell) => ({ type: "tableCell", children: phrasing(cell, address) })),
    })),
  };
}

function figureTable({ caption, head, rows }: FigureTable): mdast.BlockContent[] {
  const cells = (texts: readonly string[]): Cell[] => texts.map((value) => [{ type: "text", value }]);
  return [
    { type: "paragraph", children: [{ type: "text", value: caption }] },
    table({ type: "table", head: cells(head), rows: rows.map(cells) }, (url) => url),
  ];
}

function phrasing(children: readonly Inline[], address: Address): mdast.PhrasingContent[] {
  return children.flatMap((child) => inline(child, address));
}

/** A space at the end, as before a comment that is left out, would become a character reference. */
function trimmed(children: mdast.PhrasingContent[]): mdast.PhrasingContent[] {
  const last = children.at(-1);
  if (last?.type !== "text") return children;
  return [...children.slice(0, -1), { type: "text", value: last.value.trimEnd() }];
}

function inline(node: Inline, address: Address): mdast.PhrasingContent[] {
  switch (node.type) {
    case "text":
    case "issueKey":
    case "marker":
      return [{ type: "text", value: node.value }];
    case "inlineCode":
    case "break":
      return [node];
    case "image":
      return [
        node.url === undefined
          ? { type: "text", value: node.alt }
          : { type: "image", alt: node.alt, url: address(node.url) },
      ];
    case "link":
      return [
        {
          type: "link",
          url: address(node.url),
          title: node.title ?? null,
          children: phrasing(node.children, address),
        },
      ];
    case "permalink":
      return [];
    case "emphasis":
    case "strong":
    case "delete":
      return [{ type: node.type, children: phrasing(node.children, address) }];
    default:
      return [
        { type: "html", value: `<${node.type}>` },
        ...phrasing(node.children, address),
        { type: "html", value: `</${node.type}>` },
      ];
  }
}
