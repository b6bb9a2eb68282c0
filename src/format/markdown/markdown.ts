import type { MarkdownIt, StateBlock, Token } from "markdown-it";
import createMarkdownIt from "markdown-it";
import type { DirectiveName } from "../../model/outline.ts";
import type { IssueTracker } from "../../model/settings.ts";
import { withheldText } from "../privacy.ts";
import { href, paths } from "../urls.ts";
import { issueKeyLinks, type MarkdownEnv, markNamedLinks } from "./links.ts";
import { safeInlineHtml } from "./safe-html.ts";
import { createToken } from "./tokens.ts";

/** The tables that a line such as `::tickets` places. */
export const directiveNames: readonly DirectiveName[] = ["tickets", "queues", "triage", "releases"];

export type { MarkdownEnv, MarkdownIt, Token };
export { createToken };

export interface MarkdownOptions {
  readonly issueTrackers: readonly IssueTracker[];
  readonly basePath: string;
  /** Finds what must not be published. */
  readonly isPrivate: RegExp;
}

/** Type of the token that a line such as `::tickets` becomes; its `info` is the name. */
export const directiveToken = "leaf_directive";

/** Type of the token that becomes a link to the element that holds it; see `createPermalink`. */
const permalinkToken = "permalink";

/** The `meta` of an image that stands inside a link. */
const insideLink = "inside-link";

const minutesLink = /^(?![a-z]+:)(?:[^?#]*\/)?(\d{4}-\d{2}-\d{2})\.md(#.*)?$/i;

/** Addresses that may become links; any other link is left as the text that its author wrote. */
export function isSafeLink(url: string): boolean {
  return /^(?:https?:\/\/|mailto:|#|\/(?![/\\]))/i.test(url) || minutesLink.test(url);
}

/**
 * The one Markdown dialect of minutes: CommonMark and tables, no raw HTML but a few paired inline tags, issue keys as
 * links, images as links (a page makes no request to a third party), and directives on lines of their own.
 */
export function createMarkdown(options: MarkdownOptions): MarkdownIt {
  const md = createMarkdownIt({ html: false, linkify: true });
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  md.validateLink = isSafeLink;
  md.use(safeInlineHtml);
  md.block.ruler.before("paragraph", directiveToken, leafDirective, { alt: ["paragraph", "list"] });
  md.core.ruler.push("withhold", (state) => withholdTexts(state.tokens, options.isPrivate));
  md.core.ruler.push("issue_keys", issueKeyLinks(options.issueTrackers));
  md.core.ruler.push("site_links", (state) =>
    eachInlineToken(state.tokens, (token) => siteLink(token, options.basePath)),
  );
  md.core.ruler.push("named_links", (state) => {
    for (const { children } of state.tokens) if (children) markNamedLinks(children);
  });
  md.core.ruler.push("images_in_links", (state) => {
    for (const token of state.tokens) markImagesInLinks(token);
  });
  md.core.ruler.push("no_inline_style", (state) => {
    for (const token of state.tokens) alignByClass(token);
  });
  md.renderer.rules.image = (tokens, index) => {
    const token = tokens[index];
    const text = md.utils.escapeHtml(token?.content || "image");
    if (token?.meta === insideLink) return text;
    return `<a href="${md.utils.escapeHtml(String(token?.attrGet("src") ?? ""))}" class="named">${text}</a>`;
  };
  md.renderer.rules[directiveToken] = (tokens, index) =>
    `<p>::${md.utils.escapeHtml(tokens[index]?.info ?? "")}</p>\n`;
  md.renderer.rules[permalinkToken] = (tokens, index) => permalink(md, tokens[index]?.meta);
  md.renderer.rules.heading_open = (tokens, index, _options, _env, self) => {
    const token = tokens[index];
    return `${token?.meta ? '<div class="heading">' : ""}${self.renderToken(tokens, index, md.options)}`;
  };
  md.renderer.rules.heading_close = (tokens, index, _options, _env, self) => {
    const target: PermalinkTarget | null = tokens[index]?.meta ?? null;
    const close = self.renderToken(tokens, index, md.options);
    return target ? `${close.trimEnd()}${permalink(md, target)}</div>\n` : close;
  };
  md.renderer.rules.table_open = () => '<div class="scroll" tabindex="0"><table>\n';
  md.renderer.rules.table_close = () => "</table></div>\n";
  md.renderer.rules.code_block = (tokens, index) => codeBlock(md, tokens[index]);
  md.renderer.rules.fence = (tokens, index) => codeBlock(md, tokens[index]);
  return md;
}

/** What a permalink leads to; a heading carries one as its `meta`. */
export interface PermalinkTarget {
  readonly id: string;
  /** Name of the target as a screen reader says it, such as `the action item`. */
  readonly label: string;
  /** Whether the link itself carries the id, because no element around it does. */
  readonly isAnchor?: boolean;
}

export function createPermalink(target: PermalinkTarget): Token {
  return Object.assign(createToken(permalinkToken, "", 0), { meta: target });
}

function permalink(md: MarkdownIt, { id, label, isAnchor = false }: PermalinkTarget): string {
  const anchor = isAnchor ? ` id="${id}"` : "";
  return `<a class="permalink"${anchor} href="#${id}" aria-label="Permalink to ${md.utils.escapeHtml(label)}">#</a>`;
}

/** What a reader sees of an inline token's children, on one line. */
export function plainText(children: readonly Token[] | null): string {
  return (children ?? [])
    .map((token) => {
      if (token.type === "softbreak" || token.type === "hardbreak") return " ";
      return token.type === "text" || token.type === "code_inline" || token.type === "image"
        ? token.content
        : "";
    })
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

function leafDirective(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  if (state.level > 0) return false;
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const found = /^::([a-z]+)\s*$/.exec(state.src.slice(start, state.eMarks[startLine]));
  if (!found) return false;
  if (silent) return true;
  const token = state.push(directiveToken, "", 0);
  token.info = found[1] ?? "";
  token.map = [startLine, startLine + 1];
  state.line = startLine + 1;
  return true;
}

/** An escape or a character reference can hide a number from a search of the source, but not from a reader. */
function withholdTexts(tokens: readonly Token[], isPrivate: RegExp): void {
  for (const { children } of tokens) if (children) withholdAcross(children, isPrivate);
}

/** Searches the text as a reader sees it, whatever emphasis or links it is cut up by. */
function withholdAcross(children: readonly Token[], isPrivate: RegExp): void {
  const texts = children.map(({ type, content }) => (/break$/.test(type) ? " " : content));
  const matches = [...texts.join("").matchAll(isPrivate)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  let start = 0;
  for (const [index, text] of texts.entries()) {
    const end = start + text.length;
    for (const match of matches.filter((found) => found.start < end && found.end > start).reverse()) {
      const token = children[index];
      const mark = match.start >= start ? withheldText : "";
      const [from, to] = [Math.max(match.start - start, 0), match.end - start];
      if (token && !/break$/.test(token.type))
        token.content = token.content.slice(0, from) + mark + token.content.slice(to);
    }
    start = end;
  }
}

function eachInlineToken(tokens: readonly Token[], visit: (token: Token) => void): void {
  for (const token of tokens) for (const child of token.children ?? []) visit(child);
}

/** A link to another minutes file leads to that meeting's page; a root-relative one stays below the base path. */
function siteLink(token: Token, basePath: string): void {
  if (token.type !== "link_open" && token.type !== "image") return;
  const attribute = token.type === "image" ? "src" : "href";
  const target = String(token.attrGet(attribute) ?? "");
  const file = minutesLink.exec(target);
  if (file?.[1]) token.attrSet(attribute, href(basePath, paths.meeting(file[1])) + (file[2] ?? ""));
  else if (target.startsWith("/")) token.attrSet(attribute, href(basePath, target));
}

/** A badge such as `[![build](badge.svg)](builds)` is one link, and a link inside a link is no HTML. */
function markImagesInLinks(block: Token): void {
  let depth = 0;
  for (const token of block.children ?? []) {
    depth += token.type === "link_open" ? 1 : token.type === "link_close" ? -1 : 0;
    if (token.type === "image" && depth > 0) token.meta = insideLink;
  }
}

/** A strict Content-Security-Policy refuses the style attribute that aligned table cells come with. */
function alignByClass(token: Token): void {
  const found = /^text-align:(left|center|right)$/.exec(String(token.attrGet("style") ?? ""));
  if (!found) return;
  token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
  token.attrSet("class", `align-${found[1]}`);
}

/** Focusable, so that a keyboard can scroll a long line. */
function codeBlock(md: MarkdownIt, token: Token | undefined): string {
  return `<pre tabindex="0"><code>${md.utils.escapeHtml(token?.content ?? "")}</code></pre>\n`;
}
