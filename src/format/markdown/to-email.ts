import type { Block, Blockquote, Inline, List, Table } from "../../model/body.ts";
import type { MarkupNames } from "./html-purposes.ts";
import type { Address } from "./to-markdown.ts";

/** Characters of a line, as in RFC 3676. */
const width = 72;
/** The least that a deep list leaves for its text. */
const leastWidth = 24;

/** The addresses of links with words of their own, which the text numbers. */
interface LinkNotes {
  readonly address: Address;
  readonly addresses: string[];
  readonly names: Pick<MarkupNames, "alerts" | "details">;
}

/**
 * A body as the plain text of an e-mail: lines of 72 characters, tables in columns, and the addresses of links as footnotes at
 * its end. Only what cannot be broken, such as an address, makes a longer line.
 */
export function emailOf(
  blocks: readonly Block[],
  address: Address,
  names: Pick<MarkupNames, "alerts" | "details">,
): string {
  const notes: LinkNotes = { address, addresses: [], names };
  const lines = blocksLines(blocks, width, notes);
  const links = notes.addresses.map((url, index) => `[${index + 1}] ${url}`);
  return `${[...lines, ...(links.length > 0 ? ["", ...links] : [])].join("\n")}\n`;
}

function blocksLines(blocks: readonly Block[], room: number, notes: LinkNotes, isTight = false): string[] {
  const lines: string[] = [];
  for (const block of blocks) {
    const own = blockLines(block, room, notes);
    if (own.length === 0) continue;
    if (lines.length > 0 && !(isTight && block.type === "list")) lines.push("");
    for (const line of own) lines.push(line);
  }
  return lines;
}

function blockLines(block: Block, room: number, notes: LinkNotes): string[] {
  switch (block.type) {
    case "paragraph":
      return wrapped(inlineText(block.children, notes), room);
    case "heading":
      return headingLines(block.depth, inlineText(block.children, notes), room);
    case "list":
      return listLines(block, room, notes);
    case "listItem":
      return indented(blocksLines(block.children, narrower(room, 2), notes, true), "- ", "  ");
    case "blockquote":
      return indented(quotationLines(block, narrower(room, 2), notes), "> ", "> ");
    case "details": {
      const title = block.summary ? inlineText(block.summary, notes) : notes.names.details;
      return [...wrapped(title, room), "", ...blocksLines(block.children, room, notes)];
    }
    case "footnotes":
      return blocksLines(block.children, room, notes);
    case "footnoteDefinition":
      return indented(blocksLines(block.children, narrower(room, 2), notes), `[^${block.label}] `, "  ");
    case "code":
      return indented(block.value.replace(/\n$/, "").split("\n"), "    ", "    ");
    case "table":
      return tableLines(cellTexts(block, notes), room);
    case "figureTable":
      return [...wrapped(block.caption, room), "", ...tableLines([block.head, ...block.rows], room)];
    case "thematicBreak":
      return ["* * *"];
    case "directive":
      return [`::${block.name}`];
    case "formerIds":
      return [];
  }
}

function quotationLines({ alert, children }: Blockquote, room: number, notes: LinkNotes): string[] {
  const lines = blocksLines(children, room, notes);
  return alert === undefined ? lines : [`${notes.names.alerts[alert]}:`, ...lines];
}

function headingLines(depth: number, text: string, room: number): string[] {
  const lines = wrapped(text, room);
  const sign = ["=", "-"][depth - 1];
  // A heading may be empty; that has no line.
  if (sign === undefined || lines.length === 0) return lines;
  return [...lines, sign.repeat(Math.max(...lines.map(({ length }) => length)))];
}

function listLines({ ordered, start = 1, spread, children }: List, room: number, notes: LinkNotes): string[] {
  return children.flatMap((item, index) => {
    const sign = ordered ? `${start + index}. ` : "- ";
    const lines = blocksLines(item.children, narrower(room, sign.length), notes, spread !== true);
    const own = indented(lines.length > 0 ? lines : [""], sign, " ".repeat(sign.length));
    return spread === true && index > 0 ? ["", ...own] : own;
  });
}

function narrower(room: number, by: number): number {
  return Math.max(leastWidth, room - by);
}

function indented(lines: readonly string[], first: string, rest: string): string[] {
  return lines.map((line, index) => ((index === 0 ? first : rest) + line).trimEnd());
}

function cellTexts({ head, rows }: Table, notes: LinkNotes): string[][] {
  return [head, ...rows].map((cells) =>
    cells.map((cell) => inlineText(cell, notes).replace(/\s+/g, " ").trim()),
  );
}

/** Columns; where they are too wide, a line for each row that names its cells. */
function tableLines(rows: readonly (readonly string[])[], room: number): string[] {
  const [head = [], ...others] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const total = widths.reduce((sum, columnWidth) => sum + columnWidth + 2, -2);
  if (total > room)
    return others.flatMap(([first = "", ...cells]) => {
      const named = cells.flatMap((cell, index) => (cell === "" ? [] : [`${head[index + 1] ?? ""} ${cell}`]));
      return indented(wrapped(`${first}: ${named.join("; ")}`, narrower(room, 2)), "- ", "  ");
    });
  // Figures are below one another; words begin in one place.
  const isFigures = head.map((_, column) =>
    others.every((row) => /^(?:[+\u2212\u00b1]?\d.*)?$/.test(row[column] ?? "")),
  );
  const line = (row: readonly string[]): string =>
    widths
      .map((columnWidth, column) => {
        const cell = row[column] ?? "";
        return isFigures[column] ? cell.padStart(columnWidth) : cell.padEnd(columnWidth);
      })
      .join("  ")
      .trimEnd();
  return [line(head), widths.map((columnWidth) => "-".repeat(columnWidth)).join("  "), ...others.map(line)];
}

/** Lines of words; a line break of the text is kept. */
function wrapped(text: string, room: number): string[] {
  return text
    .trim()
    .split("\n")
    .flatMap((part) =>
      wrappedWords(
        part.split(/[ \t]+/).filter((word) => word !== ""),
        room,
      ),
    );
}

function wrappedWords(words: readonly string[], room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" && words.length === 0 ? [] : [...lines, line];
}

/** A line break of the source is a space, and one that every reader sees is a line break. */
function inlineText(children: readonly Inline[], notes: LinkNotes): string {
  let text = "";
  for (const child of children) text += childText(child, notes);
  return text;
}

function childText(node: Inline, notes: LinkNotes): string {
  switch (node.type) {
    case "text":
    case "issueKey":
    case "marker":
      return node.value.replaceAll("\n", " ");
    case "inlineCode":
      return node.value;
    case "break":
      return "\n";
    case "permalink":
      return "";
    case "footnoteReference":
      return `[^${node.label}]`;
    case "taskBox":
      return node.value;
    case "image":
      return node.url === undefined ? node.alt : withFootnote(node.alt, node.url, notes);
    case "speaker":
      return inlineText(node.children, notes);
    case "link":
      return withFootnote(inlineText(node.children, notes), node.url, notes);
    case "delete":
      return `~~${inlineText(node.children, notes)}~~`;
    default:
      return inlineText(node.children, notes);
  }
}

function withFootnote(words: string, url: string, { address, addresses }: LinkNotes): string {
  const target = address(url);
  if (words === target || words === target.replace(/^mailto:/, "")) return words;
  const known = addresses.indexOf(target);
  if (known < 0) addresses.push(target);
  return `${words} [${(known < 0 ? addresses.length - 1 : known) + 1}]`;
}
