import type { MarkdownIt, StateBlock, StateInline } from "markdown-it";
import type { Block, FootnoteDefinition, Footnotes } from "../../model/body.ts";

/*
 * Footnotes as GitHub has them. Our own, because markdown-it-footnote reads labels in quadratic time, and adds the notes again to
 * each piece of a text that is parsed by itself.
 */

/** Types of the tokens of a reference, and of the start of a definition; both have the label as their `info`. */
export const footnoteTokens = { reference: "footnote_reference", definition: "footnote_open" } as const;

/** No character of a label is hidden or part of other Markdown. */
const definition = /^\[\^([\p{L}\p{M}\p{N}_.:+-]{1,100})\]:[ \t]*/u;
const reference = /\[\^([\p{L}\p{M}\p{N}_.:+-]{1,100})\]/uy;
/** Columns by which the content of a definition is indented after its first line. */
const indent = 4;

/** What a text defines, by its labels in lower case. */
interface FootnoteEnv {
  footnotes?: Set<string>;
}

export function footnotes(md: MarkdownIt): void {
  md.block.ruler.before("reference", "footnote_definition", readDefinition, {
    alt: ["paragraph", "reference"],
  });
  md.inline.ruler.before("link", "footnote_reference", readReference);
}

function readDefinition(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const found = definition.exec(state.src.slice(start, state.eMarks[startLine]));
  if (!found?.[1]) return false;
  if (silent) return true;
  const env: FootnoteEnv = state.env;
  env.footnotes ??= new Set();
  env.footnotes.add(found[1].toLowerCase());
  const open = state.push(footnoteTokens.definition, "", 1);
  open.info = found[1];
  open.map = [startLine, startLine + 1];
  const before = [state.bMarks[startLine], state.tShift[startLine], state.sCount[startLine]] as const;
  state.bMarks[startLine] = start + found[0].length;
  state.tShift[startLine] = 0;
  state.blkIndent += indent;
  state.sCount[startLine] = state.blkIndent;
  state.md.block.tokenize(state, startLine, endLine);
  state.blkIndent -= indent;
  [state.bMarks[startLine] = 0, state.tShift[startLine] = 0, state.sCount[startLine] = 0] = before;
  state.push("footnote_close", "", -1);
  // A definition without text has a line all the same.
  state.line = Math.max(state.line, startLine + 1);
  return true;
}

/** A label that nothing defines is text. */
function readReference(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith("[^", state.pos)) return false;
  const env: FootnoteEnv = state.env;
  reference.lastIndex = state.pos;
  const [typed, label = ""] = reference.exec(state.src) ?? [];
  if (!typed || !env.footnotes?.has(label.toLowerCase()) || state.pos + typed.length > state.posMax)
    return false;
  if (!silent) {
    const token = state.push(footnoteTokens.reference, "", 0);
    token.info = label;
  }
  state.pos += typed.length;
  return true;
}

/** The footnotes of a text, which are numbered in the order of their first mention. */
export interface FootnoteNumbers {
  /** The number of a label, and whether it is mentioned for the first time. */
  readonly mention: (label: string) => { readonly number: number; readonly isFirst: boolean };
  readonly define: (label: string, children: readonly Block[]) => void;
  /** What belongs at the end of the text: those that are mentioned, then the others. */
  readonly block: () => Footnotes | null;
}

export function footnoteNumbers(): FootnoteNumbers {
  const numbers = new Map<string, number>();
  const defined: { readonly label: string; readonly children: readonly Block[] }[] = [];
  return {
    mention(label) {
      const key = label.toLowerCase();
      const known = numbers.get(key);
      if (known === undefined) numbers.set(key, numbers.size + 1);
      return { number: known ?? numbers.size, isFirst: known === undefined };
    },
    define: (label, children) => void defined.push({ label, children }),
    block() {
      if (defined.length === 0) return null;
      const taken = new Set<number>();
      const mentioned: FootnoteDefinition[] = [];
      const others: FootnoteDefinition[] = [];
      for (const { label, children } of defined) {
        const number = numbers.get(label.toLowerCase());
        const note = { type: "footnoteDefinition", label, children } as const;
        // Of two definitions with one label the first counts.
        if (number === undefined || taken.has(number)) others.push(note);
        else {
          taken.add(number);
          mentioned.push({ ...note, number });
        }
      }
      mentioned.sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
      return { type: "footnotes", children: [...mentioned, ...others] };
    },
  };
}
