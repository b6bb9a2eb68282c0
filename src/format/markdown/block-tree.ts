import type { Token } from "markdown-it";
import type {
  AlertKind,
  Alignment,
  Block,
  Blockquote,
  Cell,
  Inline,
  List,
  ListItem,
  Mutable,
  Paragraph,
  Table,
} from "../../model/body.ts";
import { type DetailsTag, detailsTokens, groupDetails } from "./details-tags.ts";
import { type FootnoteNumbers, footnoteTokens } from "./footnotes.ts";

/** Type of the token of a line such as `::tickets`; its `info` is the name. */
export const directiveToken = "leaf_directive";

const alertKinds: readonly AlertKind[] = ["note", "tip", "important", "warning", "caution"];

/** What the source says of a block that the tree does not. */
export interface Origin {
  /** First line, from 0. */
  readonly line: number;
  /** The Markdown of what the block holds. */
  readonly markdown: string;
  /** Of a table: the Markdown of each cell, row by row below the head. */
  readonly cells?: readonly (readonly string[])[];
}

export interface BlockTree {
  readonly blocks: readonly Block[];
  /** Of paragraphs, headings, tables and directives. */
  readonly origins: ReadonlyMap<Block, Origin>;
}

/** Reads a flat list of balanced tokens as a tree. */
export function blockTree(
  tokens: readonly Token[],
  inlineOf: (children: readonly Token[]) => readonly Inline[],
  footnotes: FootnoteNumbers,
): BlockTree {
  const origins = new Map<Block, Origin>();
  /** Paragraphs of lists without blank lines. */
  const tight = new Set<Block>();
  let at = 0;
  const blocks = blocksToClose();
  const notes = footnotes.block();
  return { blocks: notes ? [...blocks, notes] : blocks, origins };

  /** Reads up to the token that closes the parent, and passes it. */
  function blocksToClose(): readonly Block[] {
    const found: (Block | DetailsTag)[] = [];
    for (let token = next(); token && token.nesting !== -1; token = next()) {
      if (token.type === footnoteTokens.definition) footnotes.define(token.info, blocksToClose());
      else found.push(detailsTag(token) ?? block(token));
    }
    return groupDetails(found);
  }

  function next(): Token | undefined {
    const token = tokens[at];
    at += 1;
    return token;
  }

  function detailsTag({ type, content: typed }: Token): DetailsTag | null {
    if (type === detailsTokens.summary) return { type: "detailsTag", kind: "summary", content: content() };
    if (type === detailsTokens.open) return { type: "detailsTag", kind: "open", typed };
    return type === detailsTokens.close ? { type: "detailsTag", kind: "close", typed } : null;
  }

  function block(token: Token): Block {
    switch (token.type) {
      case "paragraph_open": {
        const paragraph = withOrigin({ type: "paragraph", children: content() });
        if (token.hidden) tight.add(paragraph);
        return paragraph;
      }
      case "heading_open":
        return withOrigin({ type: "heading", depth: Number(token.tag.slice(1)), children: content() });
      case "bullet_list_open":
      case "ordered_list_open":
        return list(token);
      case "blockquote_open":
        return quotation(blocksToClose());
      case "table_open":
        return table(token.map?.[0] ?? 0);
      case "hr":
        return { type: "thematicBreak" };
      case directiveToken: {
        const directive: Block = { type: "directive", name: token.info };
        origins.set(directive, { line: token.map?.[0] ?? 0, markdown: token.info });
        return directive;
      }
      default:
        return { type: "code", value: token.content };
    }
  }

  /** The content of a block that holds one inline token, and passes the token that closes the block. */
  function content(): readonly Inline[] {
    const children = inlineOf(tokens[at]?.children ?? []);
    at += 2;
    return children;
  }

  function withOrigin<Kind extends Block>(made: Kind): Kind {
    const inline = tokens[at - 2];
    origins.set(made, { line: inline?.map?.[0] ?? 0, markdown: inline?.content ?? "" });
    return made;
  }

  function list(open: Token): List {
    const children: ListItem[] = [];
    for (let token = next(); token && token.nesting === 1; token = next())
      children.push({ type: "listItem", children: blocksToClose() });
    const isSpread = children.some((item) =>
      item.children.some((child) => child.type === "paragraph" && !tight.has(child)),
    );
    const start = open.attrGet("start");
    return {
      type: "list",
      ordered: open.type === "ordered_list_open",
      ...(start === null ? {} : { start: Number(start) }),
      ...(isSpread ? { spread: true } : {}),
      children: children.slice(),
    };
  }

  function table(line: number): Table {
    const rows: (readonly Cell[])[] = [];
    const sources: string[][] = [];
    let row: Cell[] = [];
    let align: (Alignment | null)[] = [];
    for (let token = next(); token && token.type !== "table_close"; token = next()) {
      if (token.type === "tr_open") {
        row = [];
        sources.push([]);
        align = [];
      } else if (token.type === "tr_close") rows.push(row.slice());
      else if (token.type === "th_open" || token.type === "td_open") {
        align.push(alignment(token));
        sources.at(-1)?.push(tokens[at]?.content ?? "");
        row.push(content());
      }
    }
    const [head = [], ...others] = rows;
    const made: Table = {
      type: "table",
      ...(align.some((side) => side !== null) ? { align: align.slice() } : {}),
      head,
      rows: others,
    };
    origins.set(made, { line, markdown: "", cells: sources.slice(1) });
    return made;
  }
}

const alert = /^\[!(note|tip|important|warning|caution)\] *(?:\n|$)/i;

/** A quotation whose first line is such as `[!NOTE]` is an alert, without that line. */
function quotation(children: readonly Block[]): Blockquote {
  const [first, ...others] = children;
  const [text, ...rest] = first?.type === "paragraph" ? first.children : [];
  const found = text?.type === "text" ? alert.exec(text.value) : null;
  const kind = alertKinds.find((name) => name === found?.[1]?.toLowerCase());
  if (!found || !kind || first?.type !== "paragraph" || text?.type !== "text")
    return { type: "blockquote", children };
  const left = text.value.slice(found[0].length);
  const opening: Mutable<Paragraph> = first;
  opening.children = left === "" ? rest : [{ ...text, value: left }, ...rest];
  return { type: "blockquote", alert: kind, children: opening.children.length === 0 ? others : children };
}

function alignment(token: Token): Alignment | null {
  const [, side] = /^text-align:(left|center|right)$/.exec(String(token.attrGet("style") ?? "")) ?? [];
  return side === "left" || side === "center" || side === "right" ? side : null;
}
