import type {
  Block,
  Blockquote,
  Cell,
  Details,
  FigureTable,
  FootnoteDefinition,
  FootnoteReference,
  Footnotes,
  Heading,
  Image,
  Inline,
  Link,
  List,
  ListItem,
  Paragraph,
  Permalink,
  Speaker,
  StyleName,
  Table,
  TaskBox,
} from "../../model/body.ts";
import type { ShownImage } from "../../model/content/images.ts";
import { htmlText } from "../html.ts";
import type { Purpose } from "./html-purposes.ts";
import { plainText } from "./plain-text.ts";

/** Blocks as HTML. All text is escaped, and line breaks are where markdown-it sets them. */
export function renderBlocks(blocks: readonly Block[], purpose: Purpose): string {
  let html = "";
  for (const block of blocks) html += blockHtml(block, purpose);
  return html;
}

export function renderInlines(children: readonly Inline[], purpose: Purpose): string {
  let html = "";
  for (const child of children) html += inlineHtml(child, purpose);
  return html;
}

function blockHtml(block: Block, purpose: Purpose): string {
  switch (block.type) {
    case "paragraph":
      return `<p${itemAttributes(block, purpose)}>${paragraphContent(block, purpose)}</p>\n`;
    case "heading":
      return headingHtml(block, purpose);
    case "list":
      return listHtml(block, purpose);
    case "listItem":
      return listItemHtml(block, true, purpose);
    case "blockquote":
      return quotationHtml(block, purpose);
    case "details":
      return detailsHtml(block, purpose);
    case "footnotes":
      return footnotesHtml(block, purpose);
    case "footnoteDefinition":
      return footnoteHtml(block, purpose);
    case "code":
      return `<pre${scrollable(purpose)}><code>${htmlText(block.value)}</code></pre>\n`;
    case "table":
      return tableHtml(block, purpose);
    case "figureTable":
      return figureTableHtml(block);
    case "thematicBreak":
      return "<hr>\n";
    case "directive":
      return `<p>::${htmlText(block.name)}</p>\n`;
    case "formerIds":
      return formerAnchors(block, purpose);
  }
}

function paragraphContent(block: Paragraph, purpose: Purpose): string {
  return formerAnchors(block, purpose) + renderInlines(block.children, purpose);
}

function headingHtml(block: Heading, purpose: Purpose): string {
  const { id, depth, children } = block;
  const tag = `h${Math.min(depth, 6)}`;
  const content = formerAnchors(block, purpose) + renderInlines(children, purpose);
  if (!purpose.isPage || id === undefined) return `<${tag}>${content}</${tag}>\n`;
  const anchor = htmlText(id);
  const link = permalinkHtml(anchor, "", purpose.names.permalinkTo(plainText(children)), "");
  return `<div class="heading"><${tag} id="${anchor}">${content}</${tag}>${link}</div>\n`;
}

function quotationHtml({ alert, children }: Blockquote, purpose: Purpose): string {
  const content = `${children.length > 0 ? "\n" : ""}${renderBlocks(children, purpose)}`;
  if (alert === undefined) return `<blockquote>${content}</blockquote>\n`;
  const name = htmlText(purpose.names.alerts[alert]);
  if (!purpose.isPage) return `<blockquote>\n<p><strong>${name}</strong></p>${content}</blockquote>\n`;
  return `<blockquote class="alert alert-${alert}">\n<p class="alert-name">${name}</p>${content}</blockquote>\n`;
}

function detailsHtml({ isOpen, summary, children }: Details, purpose: Purpose): string {
  const title = summary ? renderInlines(summary, purpose) : htmlText(purpose.names.details);
  const content = renderBlocks(children, purpose);
  return `<details${isOpen ? " open" : ""}><summary>${title}</summary>\n${content}</details>\n`;
}

function footnotesHtml({ children }: Footnotes, purpose: Purpose): string {
  const list = `<ol>\n${renderBlocks(children, purpose)}</ol>\n`;
  if (!purpose.isPage) return `<hr>\n${list}`;
  return `<section class="footnotes" aria-label="${htmlText(purpose.names.footnotes)}">\n${list}</section>\n`;
}

/** No heading and no item has an id with an underscore. */
function footnoteHtml({ number, children }: FootnoteDefinition, purpose: Purpose): string {
  const content = renderBlocks(children, purpose);
  if (purpose.footnotes !== "linked" || number === undefined) return `<li>\n${content}</li>\n`;
  const label = htmlText(purpose.names.toMention(number));
  const back = `<a class="mention" href="#mention_${number}" aria-label="${label}">\u21a9\ufe0e</a>`;
  const end = content.endsWith("</p>\n") ? content.slice(0, -"</p>\n".length) : null;
  return `<li id="footnote_${number}">\n${end === null ? `${content}<p>${back}` : `${end} ${back}`}</p>\n</li>\n`;
}

function referenceHtml({ number, isFirst }: FootnoteReference, purpose: Purpose): string {
  if (purpose.footnotes === "none") return "";
  if (purpose.footnotes === "numbered") return `<sup>[${number}]</sup>`;
  const id = isFirst ? ` id="mention_${number}"` : "";
  const label = htmlText(purpose.names.toFootnote(number));
  return `<sup><a${id} href="#footnote_${number}" aria-label="${label}">${number}</a></sup>`;
}

function boxHtml({ isTicked }: TaskBox, { isPage, names }: Purpose): string {
  const sign = isTicked ? "\u2611" : "\u2610";
  if (!isPage) return `${sign} `;
  return `<span class="box" role="img" aria-label="${htmlText(isTicked ? names.box.ticked : names.box.empty)}">${sign}</span> `;
}

function listHtml({ ordered, start, spread, children }: List, purpose: Purpose): string {
  const tag = ordered ? "ol" : "ul";
  let html = `<${tag}${start === undefined ? "" : ` start="${start}"`}>\n`;
  for (const item of children) html += listItemHtml(item, spread === true, purpose);
  return `${html}</${tag}>\n`;
}

/** In a list without blank lines, a paragraph is its text alone. */
function listItemHtml(item: ListItem, isSpread: boolean, purpose: Purpose): string {
  let html = `<li${itemAttributes(item, purpose)}>${formerAnchors(item, purpose)}`;
  let isAfterText = false;
  for (const [index, block] of item.children.entries()) {
    const isText = block.type === "paragraph" && !isSpread;
    if (isText) html += paragraphContent(block, purpose);
    else {
      if (index === 0 || (isAfterText && block.type !== "code" && block.type !== "table")) html += "\n";
      html += blockHtml(block, purpose);
    }
    isAfterText = isText;
  }
  return `${html}</li>\n`;
}

function tableHtml({ align = [], head, rows }: Table, purpose: Purpose): string {
  const row = (cells: readonly Cell[], tag: "th" | "td"): string => {
    let html = "<tr>\n";
    for (const [column, cell] of cells.entries()) {
      const side = align[column];
      const attributes = side && purpose.isPage ? ` class="align-${side}"` : "";
      html += `<${tag}${attributes}>${renderInlines(cell, purpose)}</${tag}>\n`;
    }
    return `${html}</tr>\n`;
  };
  const body = rows.length > 0 ? `<tbody>\n${rows.map((cells) => row(cells, "td")).join("")}</tbody>\n` : "";
  const table = `<table>\n<thead>\n${row(head, "th")}</thead>\n${body}</table>`;
  return purpose.isPage ? `<div class="scroll"${scrollable(purpose)}>${table}</div>\n` : `${table}\n`;
}

function figureTableHtml({ caption, head, rows }: FigureTable): string {
  const cells = (texts: readonly string[], tag: "th" | "td", attributes = ""): string =>
    texts.map((text) => `<${tag}${attributes}>${htmlText(text)}</${tag}>`).join("");
  const header = `<tr>${cells(head, "th", ' scope="col"')}</tr>\n`;
  const body = rows.map(
    ([name = "", ...values]) => `<tr>${cells([name], "th", ' scope="row"')}${cells(values, "td")}</tr>\n`,
  );
  return `<table><caption>${htmlText(caption)}</caption>\n${header}${body.join("")}</table>\n`;
}

const elements: Readonly<Record<StyleName, string>> = {
  emphasis: "em",
  strong: "strong",
  delete: "s",
  sub: "sub",
  sup: "sup",
  kbd: "kbd",
  mark: "mark",
  ins: "ins",
  del: "del",
};

function inlineHtml(node: Inline, purpose: Purpose): string {
  switch (node.type) {
    case "text":
      return htmlText(node.value);
    case "inlineCode":
      return `<code>${htmlText(node.value)}</code>`;
    case "break":
      return "<br>\n";
    case "link":
      return linkHtml(node, purpose);
    case "image":
      return imageHtml(node, purpose);
    case "issueKey":
      return node.url === undefined
        ? htmlText(node.value)
        : `<a${linkAttributes(node.url, "issue", purpose)}>${htmlText(node.value)}</a>`;
    case "marker":
      return `<b${purpose.isPage ? ' class="marker"' : ""}>${htmlText(node.value)}</b>`;
    case "speaker":
      return speakerHtml(node, purpose);
    case "permalink":
      return itemPermalink(node, purpose);
    case "footnoteReference":
      return referenceHtml(node, purpose);
    case "taskBox":
      return boxHtml(node, purpose);
    default: {
      const tag = elements[node.type];
      return `<${tag}>${renderInlines(node.children, purpose)}</${tag}>`;
    }
  }
}

function speakerHtml({ name, children }: Speaker, purpose: Purpose): string {
  const content = renderInlines(children, purpose);
  const page = name === null ? null : purpose.pageOf(name);
  // Links do not nest.
  const isLink = page !== null && !children.some(({ type }) => type === "link");
  const html = isLink ? `<a href="${htmlText(purpose.address(page))}">${content}</a>` : content;
  return `<b${purpose.isPage ? ' class="speaker"' : ""}>${html}</b>`;
}

function linkHtml({ url, title, isNamed, children }: Link, purpose: Purpose): string {
  const attributes = linkAttributes(url, isNamed ? "named" : null, purpose, title);
  return `<a${attributes}>${renderInlines(children, purpose)}</a>`;
}

function imageHtml({ alt, url, shown }: Image, purpose: Purpose): string {
  const text = htmlText(alt || shown?.path.replace(/^.*\//, "") || "image");
  const content = shown && purpose.hasImages ? shownHtml(shown, text, purpose) : text;
  const name = shown ? null : "named";
  return url === undefined ? content : `<a${linkAttributes(url, name, purpose)}>${content}</a>`;
}

/** With its size, so that the text below does not move when it appears. */
function shownHtml({ path, width, height }: ShownImage, alt: string, purpose: Purpose): string {
  const address = htmlText(purpose.address(path));
  return `<img src="${address}" alt="${alt}" width="${width}" height="${height}" loading="lazy">`;
}

function linkAttributes(url: string, name: string | null, purpose: Purpose, title?: string): string {
  const address = ` href="${htmlText(purpose.address(url))}"`;
  if (!purpose.isPage) return address;
  return (
    address +
    (title === undefined ? "" : ` title="${htmlText(title)}"`) +
    (name === null ? "" : ` class="${name}"`)
  );
}

function itemPermalink(permalink: Permalink, purpose: Purpose): string {
  const { id, words, isAnchor } = permalink;
  if (!purpose.isPage) return "";
  const anchor = htmlText(id);
  const own = isAnchor ? ` id="${anchor}"` : "";
  return permalinkHtml(anchor, own, purpose.names.permalinkTo(words), formerAnchors(permalink, purpose));
}

/** `name` is what a screen reader says of the link; the other parts are HTML. */
function permalinkHtml(anchor: string, attributes: string, name: string, former: string): string {
  const label = htmlText(name);
  return `<a class="permalink"${attributes} href="#${anchor}" aria-label="${label}">${former}#</a>`;
}

function itemAttributes({ id, kind }: Paragraph | ListItem, purpose: Purpose): string {
  if (!purpose.isPage || id === undefined) return "";
  return ` id="${htmlText(id)}"${kind === undefined ? "" : ` class="item ${kind}"`}`;
}

interface Former {
  readonly formerIds?: readonly string[];
  readonly longId?: string;
}

function formerAnchors({ formerIds = [], longId }: Former, purpose: Purpose): string {
  if (!purpose.isPage) return "";
  const ids = longId === undefined ? formerIds : [...formerIds, longId];
  return ids.map((id) => `<span id="${htmlText(id)}"></span>`).join("");
}

/** Focusable, so that a keyboard can scroll a long line. */
function scrollable({ isPage }: Purpose): string {
  return isPage ? ' tabindex="0"' : "";
}
