import createMarkdownIt from "markdown-it";

const md = createMarkdownIt();
/** Finds the blocks of a text without parsing what is in them. */
const blocks = createMarkdownIt();
blocks.core.ruler.enableOnly(["normalize", "block"]);

/** A short text, such as a table cell or a label, as a reader sees it: without escapes, entities and emphasis, on one line. */
export function readableText(markdown: string): string {
  return md.utils
    .unescapeAll(markdown)
    .replace(/(?<![\p{L}\d])(\*\*|__|[*_`])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\d])/gu, "$2")
    .replace(/\s+/g, " ")
    .trim();
}

/** A run of lines, counted from 0; `to` is the line after the last one. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

export interface MarkdownLink {
  readonly target: string;
  /** First line, from 0, of the block that holds the link. */
  readonly line: number;
}

/**
 * The paragraphs of a text, including those in lists and quotations, and every link and image with a target.
 */
export interface MarkdownParts {
  readonly paragraphs: readonly LineRange[];
  readonly links: readonly MarkdownLink[];
}

export function markdownParts(markdown: string): MarkdownParts {
  // Collects the definitions that links refer to.
  const env = {};
  const tokens = blocks.parse(markdown, env);
  return {
    paragraphs: tokens
      .filter(({ type }) => type === "paragraph_open")
      .flatMap(({ map }) => (map ? { from: map[0], to: map[1] } : [])),
    links: tokens.flatMap(({ type, content, map }) => {
      // Every link has one of these characters.
      if (type !== "inline" || !/[\]<]/.test(content)) return [];
      return md.parseInline(content, env).flatMap(({ children }) =>
        (children ?? []).flatMap((token) => {
          const target = token.attrGet(token.type === "image" ? "src" : "href");
          return target === null || target === "" ? [] : { target: String(target), line: map?.[0] ?? 0 };
        }),
      );
    }),
  };
}

/** Plain Markdown as HTML, with raw HTML shown as text. */
export function renderMarkdown(markdown: string): string {
  return md.render(markdown);
}
