import type { Token } from "markdown-it";
import { counted } from "../numbers.ts";
import { detailsTokens } from "./details-tags.ts";

/**
 * What one body may hold: more than the longest real minutes that we know, which are verbatim notes of a whole day, and far more
 * than those of a weekly meeting. Within these limits a file is read in a second, whatever is in it.
 */
export const limits = {
  characters: 300_000,
  /** The search knows each of them. */
  differentWords: 20_000,
  lines: 12_000,
  /** Characters. */
  line: 20_000,
  /** Characters that have a meaning in Markdown. */
  marks: 25_000,
  bars: 10_000,
  /** Characters that nobody sees, and letters in other forms, such as those of mathematics: each is read before private text is looked for. */
  disguises: 20_000,
  /** Digits that follow one another: each may be a part of a phone number. */
  numbers: 10_000,
  /** Such as `https://`. */
  addresses: 1000,
  /** With repeated ones. */
  issueKeys: 1000,
  /** Each has a page. */
  differentIssueKeys: 400,
  /** Paragraphs, blocks of code and lines across. */
  blocks: 3000,
  headings: 500,
  cells: 5000,
  /** Each list inside a list counts twice: as a list and as an item. */
  depth: 40,
  /** Characters. */
  paragraph: 20_000,
} as const;

/** The first thing in a text that is over a limit. */
export interface Excess {
  /** From 0. */
  readonly line: number;
  /** What was found, as the start of a sentence, such as `the text has more than 500 headings`. */
  readonly message: string;
}

const marks = /[*_[\]<>`~&\\!]/g;
/** The first half stands for a letter of mathematics. */
const disguises =
  /[\u00ad\u200b-\u200f\u2060-\u206f\u2460-\u24ff\ufeff\uff10-\uff5a]|[\ufe00-\ufe0f]|[\ud835]/g;
const numbers = /\p{N}+/gu;
const words = /\p{L}+/gu;

/** Counts what can be counted before private text is looked for, which takes time for every number. */
export function sizeExcess(text: string): Excess | null {
  const lines = text.split("\n");
  if (lines.length > limits.lines) return over(limits.lines, counted(limits.lines, "line"));
  // A text no longer than a line may be is within the other limits, too: a character separates two numbers.
  if (text.length <= limits.line) return null;
  const count = { characters: 0, numbers: 0 };
  for (const [line, { length }] of lines.entries()) {
    if (length > limits.line)
      return { line, message: `the line has ${length} characters, expected at most ${limits.line}` };
    count.characters += length + (line > 0 ? 1 : 0);
    count.numbers += lines[line]?.match(numbers)?.length ?? 0;
    if (count.characters > limits.characters) return over(line, `${limits.characters} characters`);
    if (count.numbers > limits.numbers) return over(line, `${limits.numbers} numbers`);
  }
  return null;
}

/** Counts what can be counted before the text is parsed. `keysIn` finds issue keys. */
export function textExcess(text: string, keysIn: (line: string) => readonly string[]): Excess | null {
  const size = sizeExcess(text);
  if (size) return size;
  const count = { marks: 0, bars: 0, disguises: 0, addresses: 0, keys: 0 };
  const different = new Set<string>();
  const differentWords = new Set<string>();
  const mayHaveTooManyWords = text.length > 2 * limits.differentWords;
  for (const [index, line] of text.split("\n").entries()) {
    count.marks += line.match(marks)?.length ?? 0;
    count.bars += line.split("|").length - 1;
    count.disguises += line.match(disguises)?.length ?? 0;
    count.addresses += line.split("://").length - 1;
    const keys = keysIn(line);
    count.keys += keys.length;
    for (const key of keys) different.add(key);
    if (count.marks > limits.marks)
      return over(index, `${limits.marks} characters with a meaning in Markdown, such as * and [`);
    if (count.disguises > limits.disguises)
      return over(index, `${limits.disguises} characters that nobody sees or that look like other letters`);
    if (count.addresses > limits.addresses)
      return over(index, counted(limits.addresses, "address", "addresses"));
    if (count.bars > limits.bars) return over(index, `${limits.bars} vertical bars`);
    if (count.keys > limits.issueKeys)
      return over(index, `${counted(limits.issueKeys, "mention")} of issues`);
    if (different.size > limits.differentIssueKeys)
      return over(index, `${limits.differentIssueKeys} different issue keys`);
    if (mayHaveTooManyWords) for (const word of line.match(words) ?? []) differentWords.add(word);
    if (differentWords.size > limits.differentWords)
      return over(index, `${limits.differentWords} different words`);
  }
  return null;
}

/** Counts what the first step of parsing finds, before the content of paragraphs is parsed. */
export function tokenExcess(tokens: readonly Token[]): Excess | null {
  const count = { blocks: 0, headings: 0, cells: 0 };
  let line = 0;
  const folds = openFolds();
  for (const { type, nesting, level, content, map } of tokens) {
    line = map?.[0] ?? line;
    if (type === "heading_open") count.headings += 1;
    else if (type === "td_open" || type === "th_open") count.cells += 1;
    else if (type === "paragraph_open" || (nesting === 0 && type !== "inline")) count.blocks += 1;
    if (level + folds.count(type, nesting) > limits.depth)
      return {
        line,
        message: `a list or quotation is nested too deeply, expected at most ${limits.depth / 2} levels`,
      };
    if (type === "inline" && content.length > limits.paragraph)
      return {
        line,
        message: `the paragraph has ${content.length} characters, expected at most ${limits.paragraph}`,
      };
    if (count.headings > limits.headings) return over(line, counted(limits.headings, "heading"));
    if (count.cells > limits.cells) return over(line, `${limits.cells} cells of tables`);
    if (count.blocks > limits.blocks) return over(line, counted(limits.blocks, "paragraph"));
  }
  return null;
}

/** Counts details in details, whose tags have no levels of their own. A tag closes what was opened in the same parent only. */
function openFolds(): { readonly count: (type: string, nesting: number) => number } {
  const ofParents: number[] = [];
  let own = 0;
  let all = 0;
  return {
    count(type, nesting) {
      if (nesting === 1) {
        ofParents.push(own);
        own = 0;
      } else if (nesting === -1) {
        all -= own;
        own = ofParents.pop() ?? 0;
      }
      if (type === detailsTokens.open) {
        own += 1;
        all += 1;
      } else if (type === detailsTokens.close && own > 0) {
        own -= 1;
        all -= 1;
      }
      return all;
    },
  };
}

function over(line: number, what: string): Excess {
  return { line, message: `the text has more than ${what}` };
}
