import type { MarkdownIt, StateBlock } from "markdown-it";
import type { Block, Details, Inline, Paragraph } from "../../model/body.ts";

/** Types of the tokens of tags; the content of a summary is between two tokens of its own. */
export const detailsTokens = {
  open: "details_tag_open",
  close: "details_tag_close",
  summary: "details_summary_open",
} as const;

const opening = /^<details(?: open(?:=""|="open")?)? ?>/i;
const closing = /^<\/details ?>/i;
const summaryOpening = /^<summary ?>/i;
const summaryClosing = "</summary>";
/** No summary has more lines, and none has an empty one. */
const mostLines = 20;

/**
 * Reads the tags of what is folded away, which start a line: `<details>` without any attribute but `open`, `<summary>` and
 * `</details>`. What is between them is Markdown, with or without blank lines. Whether they are balanced is seen later.
 */
export function detailsTags(md: MarkdownIt): void {
  md.block.ruler.before("html_block", "details_tags", readTags, {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });
}

function readTags(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (state.src[start] !== "<") return false;
  let line = startLine;
  let rest = state.src.slice(start, state.eMarks[startLine]).trim();
  if (!opening.test(rest) && !closing.test(rest) && !summaryAt(state, rest, line, endLine)) return false;
  if (silent) return true;
  while (rest !== "") {
    const tag = (opening.exec(rest) ?? closing.exec(rest))?.[0];
    const summary = summaryAt(state, rest, line, endLine);
    if (tag !== undefined) {
      const token = state.push(closing.test(tag) ? detailsTokens.close : detailsTokens.open, "", 0);
      token.content = tag;
      token.map = [line, line + 1];
      rest = rest.slice(tag.length).trimStart();
    } else if (summary) {
      pushInline(state, detailsTokens.summary, summary.content, line);
      ({ line, rest } = summary);
    } else {
      const end = rest.toLowerCase().lastIndexOf("</details>");
      const isLast = end > 0 && closing.test(rest.slice(end)) && rest.length === end + "</details>".length;
      pushInline(state, "paragraph_open", (isLast ? rest.slice(0, end) : rest).trim(), line);
      rest = isLast ? rest.slice(end) : "";
    }
  }
  state.line = line + 1;
  return true;
}

interface Summary {
  readonly content: string;
  /** On which it ends. */
  readonly line: number;
  /** What follows it on that line. */
  readonly rest: string;
}

function summaryAt(state: StateBlock, text: string, startLine: number, endLine: number): Summary | null {
  const tag = summaryOpening.exec(text)?.[0];
  if (tag === undefined) return null;
  const lines: string[] = [];
  for (let line = startLine; line < Math.min(endLine, startLine + mostLines); line += 1) {
    if (line > startLine && (state.sCount[line] ?? 0) < state.blkIndent) return null;
    const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
    const own = line === startLine ? text.slice(tag.length) : state.src.slice(start, state.eMarks[line]);
    if (own.trim() === "" && line > startLine) return null;
    const end = own.toLowerCase().indexOf(summaryClosing);
    lines.push(end < 0 ? own : own.slice(0, end));
    if (end >= 0)
      return { content: lines.join("\n").trim(), line, rest: own.slice(end + summaryClosing.length).trim() };
  }
  return null;
}

function pushInline(state: StateBlock, type: string, content: string, line: number): void {
  state.push(type, "p", 1).map = [line, line + 1];
  const inline = state.push("inline", "", 0);
  inline.content = content;
  inline.map = [line, line + 1];
  inline.children = [];
  state.push("details_end", "p", -1);
}

/** A tag among blocks that are not grouped yet. */
export type DetailsTag =
  | { readonly type: "detailsTag"; readonly kind: "open" | "close"; readonly typed: string }
  | { readonly type: "detailsTag"; readonly kind: "summary"; readonly content: readonly Inline[] };

interface OpenDetails {
  readonly typed: string;
  /** What came before it in the same parent. */
  readonly before: Block[];
  summary: readonly Inline[] | null;
}

/**
 * Puts what is between two tags of a pair into one block. A tag without a partner in the same parent is text, and so is one
 * around a line such as `::tickets`, which places a table of the page.
 */
export function groupDetails(pieces: readonly (Block | DetailsTag)[]): readonly Block[] {
  const open: OpenDetails[] = [];
  let blocks: Block[] = [];
  for (const piece of pieces) {
    const last = open.at(-1);
    if (piece.type !== "detailsTag") blocks.push(piece);
    else if (piece.kind === "open") {
      open.push({ typed: piece.typed, before: blocks, summary: null });
      blocks = [];
    } else if (piece.kind === "summary") {
      if (last && last.summary === null && blocks.length === 0) last.summary = piece.content;
      else blocks.push(typedSummary(piece.content));
    } else if (!last || blocks.some(({ type }) => type === "directive")) blocks.push(typed(piece.typed));
    else {
      open.pop();
      const details: Details = {
        type: "details",
        ...(/ open/i.test(last.typed) ? { isOpen: true } : {}),
        ...(last.summary === null ? {} : { summary: last.summary }),
        children: blocks.slice(),
      };
      blocks = last.before;
      blocks.push(details);
    }
  }
  if (open.length === 0) return blocks.slice();
  const unclosed = open.flatMap(({ typed: tag, before, summary }) => [
    ...before,
    typed(tag),
    ...(summary ? [typedSummary(summary)] : []),
  ]);
  return [...unclosed, ...blocks];
}

function typed(value: string): Paragraph {
  return { type: "paragraph", children: [{ type: "text", value }] };
}

function typedSummary(content: readonly Inline[]): Paragraph {
  return {
    type: "paragraph",
    children: [{ type: "text", value: "<summary>" }, ...content, { type: "text", value: "</summary>" }],
  };
}
