import type {
  Block,
  Blockquote,
  Cell,
  Code,
  Details,
  FigureTable,
  Image,
  Inline,
  Link,
  List,
  StyleName,
  Table,
} from "../../model/body.ts";

/** Where a `url` of the tree leads. */
export type Address = (url: string) => string;

/** What is around a piece of text. */
interface Place {
  readonly address: Address;
  /** Inside a link, brackets would end its words. */
  readonly isInLink?: true;
  /** A cell and a heading have one line, and a bar ends a cell. */
  readonly in?: "cell" | "heading";
  readonly isInEmphasis?: true;
}

/**
 * A body as Markdown, in one form whatever form its author used. Permalinks, ids and classes are left out. Our own, because
 * mdast-util-to-markdown takes milliseconds for each meeting.
 */
export function markdownOf(blocks: readonly Block[], address: Address): string {
  const text = blocksText(blocks, address);
  return text === "" ? "" : `${text}\n`;
}

function blocksText(blocks: readonly Block[], address: Address, isTight = false): string {
  let text = "";
  let last: Block | null = null;
  let isOtherList = false;
  for (const block of blocks) {
    // Two lists in a row would be one if they had the same signs.
    if (block.type === "list")
      isOtherList = last?.type === "list" && last.ordered === block.ordered && !isOtherList;
    const own = blockText(block, address, isOtherList);
    if (own === "") continue;
    if (last) text += isTight && block.type !== "paragraph" ? "\n" : "\n\n";
    text += own;
    last = block;
  }
  return text;
}

function blockText(block: Block, address: Address, isOtherList = false): string {
  switch (block.type) {
    case "paragraph":
      return paragraphText(block.children, { address });
    case "heading":
      return headingText(Math.min(block.depth, 6), inlineText(block.children, { address, in: "heading" }));
    case "list":
      return listText(block, address, isOtherList);
    case "listItem":
      return itemText(blocksText(block.children, address, true), "- ");
    case "blockquote":
      return quotationText(block, address);
    case "details":
      return detailsText(block, address);
    case "footnotes":
      return blocksText(block.children, address);
    case "footnoteDefinition":
      return `[^${block.label}]: ${blocksText(block.children, address).replace(/\n(?=[^\n])/g, "\n    ")}`;
    case "code":
      return codeText(block);
    case "table":
      return tableText(block, address);
    case "figureTable":
      return figureTableText(block, address);
    case "thematicBreak":
      // Hyphens would begin a list where they are in one.
      return "***";
    case "directive":
      return `::${block.name}`;
    case "formerIds":
      return "";
  }
}

function quotationText({ alert, children }: Blockquote, address: Address): string {
  const opening = alert === undefined ? "" : `[!${alert.toUpperCase()}]\n`;
  return (opening + blocksText(children, address)).replace(/^/gm, "> ").replace(/^> $/gm, ">");
}

function detailsText({ isOpen, summary, children }: Details, address: Address): string {
  const title = summary ? [`<summary>${inlineText(summary, { address, in: "heading" })}</summary>`] : [];
  const tags = [`<details${isOpen ? " open" : ""}>`, ...title].join("\n");
  return [tags, blocksText(children, address), "</details>"].filter((part) => part !== "").join("\n\n");
}

function headingText(depth: number, text: string): string {
  return `${"#".repeat(depth)} ${text.replace(/(^|\s)(#+)$/, "$1\\$2")}`.trimEnd();
}

function listText(
  { ordered, start = 1, spread, children }: List,
  address: Address,
  isOther: boolean,
): string {
  return children
    .map((item, index) => {
      const sign = ordered ? `${start + index}${isOther ? ")" : "."} ` : isOther ? "* " : "- ";
      return itemText(blocksText(item.children, address, spread !== true), sign);
    })
    .join(spread === true ? "\n\n" : "\n");
}

/** Every line after the first is indented as far as the text of the item. */
function itemText(text: string, sign: string): string {
  const item = (sign + text.replace(/\n(?=[^\n])/g, `\n${" ".repeat(sign.length)}`)).trimEnd();
  // Three signs alone would be a line across.
  return item.replace(/^((?:[-*] ){2,})[-*]$/, "$1+");
}

function codeText({ value }: Code): string {
  const fence = "`".repeat(Math.max(3, longestRun(value) + 1));
  return `${fence}\n${value.endsWith("\n") || value === "" ? value : `${value}\n`}${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}

function tableText({ align, head, rows }: Table, address: Address): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const texts = (cells: readonly Cell[]): string[] =>
    cells.map((cell) => inlineText(cell, { address, in: "cell" }));
  const marks = { left: ":-", center: ":-:", right: "-:" };
  const rule = head.map((_, index) => {
    const side = align?.[index] ?? null;
    return side ? marks[side] : "-";
  });
  return [texts(head), rule, ...rows.map(texts)].map(row).join("\n");
}

function figureTableText({ caption, head, rows }: FigureTable, address: Address): string {
  const cells = (texts: readonly string[]): Cell[] => texts.map((value) => [{ type: "text", value }]);
  const table = tableText({ type: "table", head: cells(head), rows: rows.map(cells) }, address);
  return `${paragraphText([{ type: "text", value: caption }], { address })}\n\n${table}`;
}

function paragraphText(children: readonly Inline[], place: Place): string {
  const text = inlineText(children, place).replace(/(?<!\\\n)(?:\\\n)+$/, "");
  return text.trim().split("\n").map(lineText).join("\n");
}

/** Signs at the start of a line that would make it a heading, a quotation, a list, a rule, a table or a directive. */
const opening = /^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|[-=|:](?=[-=|: ]*$)|::(?=[a-z]+$))/;

function lineText(line: string): string {
  const text = line.trimStart();
  return opening.test(text) ? `\\${text}` : text.replace(/^(\d{1,9})(?=[.)](?:\s|$))/, "$1\\");
}

function inlineText(children: readonly Inline[], place: Place): string {
  let text = "";
  for (const [index, child] of children.entries()) {
    let own = childText(child, place);
    if (own.startsWith("*") && text.endsWith("*")) own = own.replace(/^\*([^*]+)\*$/, "_$1_");
    // An exclamation mark before a link would make it a picture.
    if (own.endsWith("!") && children[index + 1]?.type === "link") own = `${own.slice(0, -1)}\\!`;
    text += own;
  }
  return text;
}

function childText(node: Inline, place: Place): string {
  switch (node.type) {
    case "text":
    case "issueKey":
    case "marker":
      return escaped(node.value, place);
    case "inlineCode":
      return inlineCodeText(node.value, place);
    case "break":
      return place.in ? "<br>" : "\\\n";
    case "image":
      return imageText(node, place);
    case "link":
      return linkText(node, place);
    case "speaker":
      return inlineText(node.children, place);
    case "permalink":
      return "";
    case "footnoteReference":
      return `[^${node.label}]`;
    case "taskBox":
      return node.value;
    default:
      return styledText(node.type, node.children, place);
  }
}

function imageText({ alt, url, shown }: Image, place: Place): string {
  const target = url ?? shown?.path;
  if (target === undefined) return escaped(alt, place);
  return `![${escaped(alt, { isInLink: true, ...place })}](${destination(place.address(target))})`;
}

const styleSigns: Readonly<Partial<Record<StyleName, string>>> = {
  emphasis: "*",
  strong: "**",
  delete: "~~",
};

function styledText(type: StyleName, children: readonly Inline[], place: Place): string {
  const sign = type === "emphasis" && place.isInEmphasis ? "_" : styleSigns[type];
  const inner = type === "emphasis" ? { ...place, isInEmphasis: true as const } : place;
  const text = inlineText(children, inner);
  if (sign === undefined) return `<${type}>${text}</${type}>`;
  // A style begins and ends at a word, so that spaces are outside of it.
  const words = text.trim();
  return words === "" ? text : text.replace(words, () => sign + words + sign);
}

function linkText({ url, title, children }: Link, place: Place): string {
  const address = place.address(url);
  const text = inlineText(children, { isInLink: true, ...place });
  const [only] = children;
  if (
    children.length === 1 &&
    only?.type === "text" &&
    only.value === address &&
    /^https?:[^\s<>]+$/.test(address)
  )
    return `<${address}>`;
  const named = title === undefined ? "" : ` "${title.replace(/\s+/g, " ").replace(/["\\]/g, "\\$&")}"`;
  return `[${text}](${destination(address)}${named})`;
}

function destination(address: string): string {
  return /^[^\s()<>\\]+$/.test(address)
    ? address
    : `<${address.replace(/[<>\\]/g, "\\$&").replace(/\n/g, " ")}>`;
}

function inlineCodeText(value: string, place: Place): string {
  const fence = "`".repeat(longestRun(value) + 1);
  const pad = /^`|`$|^ .* $/s.test(value) ? " " : "";
  const text = place.in === "cell" ? value.replaceAll("|", "\\|") : value;
  return fence + pad + text + pad + fence;
}

/** Signs that mean something in Markdown: always, or together with what is around them. */
const signs =
  /\\(?=[!-/:-@[-`{-~\n]|$)|[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[a-z/!?])|&(?=#\w{1,8};|[a-z][a-z\d]{1,31};)|~(?=~)|(?<=~)~|\](?=[(:[])/giu;
const signsInLink = new RegExp(`${signs.source}|[[\\]]`, signs.flags);

function escaped(value: string, place: Place): string {
  let text = value.replace(place.isInLink ? signsInLink : signs, "\\$&").replace(/(?<! ) +\n/g, "\n");
  if (place.in === "cell") text = text.replaceAll("|", "\\|");
  return place.in ? text.replace(/\n/g, " ") : text;
}
