import type { MarkdownIt, StateBlock, StateInline } from "markdown-it";

const pairedTag = /^<(sub|sup|kbd|mark|ins|del)>/i;
const pairedStyle = /^<(b|strong|i|em|s|strike)>/i;
/** Styles that Markdown has signs for, by their tags. */
const sameAs: Readonly<Record<string, string>> = { b: "strong", i: "em", strike: "s" };
const lineBreakTag = /^<\/?br ?\/?>/i;
const comment = /^<!--[\s\S]*?-->/;
/** Longest distance between the tags of a pair, so that a file full of opening tags is parsed fast. */
const longestPair = 2000;
/** Where the last comment of each text ends, found only once for the same reason. */
const commentEnds = new WeakMap<StateInline | StateBlock, number>();
/** The comment end that was looked for last, and from where: comments that open between the two end there too. */
const nextEnds = new WeakMap<StateBlock, { readonly from: number; readonly end: number }>();

/**
 * The only raw HTML that minutes may use: `<br>`, pairs without attributes such as `<sub>2</sub>`, and
 * comments, which are left out. Anything else that looks like a tag is text, so that a placeholder such as
 * `<OPEN>` is not lost.
 */
export function safeInlineHtml(md: MarkdownIt): void {
  md.inline.ruler.before("html_inline", "safe_inline_html", safeInline);
  md.block.ruler.before("paragraph", "html_comment", commentBlock, { alt: ["paragraph", "list"] });
}

function safeInline(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== "<") return false;
  const rest = state.src.slice(state.pos, state.posMax);
  const dropped = state.pos < lastCommentEnd(state) ? comment.exec(rest) : null;
  if (dropped) {
    state.pos += dropped[0].length;
    return true;
  }
  const lineBreak = lineBreakTag.exec(rest);
  if (lineBreak) {
    if (!silent) state.push("hardbreak", "br", 0);
    state.pos += lineBreak[0].length;
    return true;
  }
  return pair(state, pairedTag, silent);
}

/** Pairs such as `<b>now</b>`, which mean what `**now**` does. */
export function styleTags(md: MarkdownIt): void {
  md.inline.ruler.before("html_inline", "style_tags", (state, silent) =>
    state.src[state.pos] === "<" ? pair(state, pairedStyle, silent) : false,
  );
}

function lastCommentEnd(state: StateInline | StateBlock): number {
  const end = commentEnds.get(state) ?? state.src.lastIndexOf("-->");
  commentEnds.set(state, end);
  return end;
}

function pair(state: StateInline, tags: RegExp, silent: boolean): boolean {
  const rest = state.src.slice(state.pos, state.posMax);
  const open = tags.exec(rest);
  if (!open?.[1]) return false;
  const tag = open[1].toLowerCase();
  const close = rest.slice(0, longestPair).toLowerCase().indexOf(`</${tag}>`, open[0].length);
  if (close < 0) return false;
  const end = state.posMax;
  const start = state.pos;
  if (!silent) {
    const style = sameAs[tag] ?? tag;
    state.push(`${style}_open`, style, 1);
    state.pos = start + open[0].length;
    state.posMax = start + close;
    state.md.inline.tokenize(state);
    state.push(`${style}_close`, style, -1);
  }
  state.pos = start + close + tag.length + 3;
  state.posMax = end;
  return true;
}

function commentBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (!state.src.startsWith("<!--", start) || start >= lastCommentEnd(state)) return false;
  const close = commentEndAfter(state, start);
  const line = lineAt(state, close);
  if (line >= endLine || state.src.slice(close + 3, state.eMarks[line]).trim() !== "") return false;
  if (!silent) state.line = Math.max(line, startLine) + 1;
  return true;
}

function commentEndAfter(state: StateBlock, start: number): number {
  const known = nextEnds.get(state);
  if (known !== undefined && start >= known.from && start <= known.end) return known.end;
  const end = state.src.indexOf("-->", start);
  nextEnds.set(state, { from: start, end });
  return end;
}

/** The line that an offset is on, by binary search. */
function lineAt(state: StateBlock, offset: number): number {
  let [first, last] = [0, state.lineMax];
  while (first < last) {
    const middle = (first + last) >> 1;
    if ((state.eMarks[middle] ?? 0) < offset) first = middle + 1;
    else last = middle;
  }
  return first;
}
