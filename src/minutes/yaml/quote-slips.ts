import { type Slip, type SlipFinder, withLine } from "./slip.ts";

/** A key or the dash of a list, up to its value. The name of a key is as long as names are. */
const opening = /^([ \t]*(?:- +|[^\s:#"'[{][^:#"'[{]{0,60}: +))(\S.*)$/;

function valueIn(line = ""): { readonly before: string; readonly value: string } {
  const [, before = "", value = ""] = opening.exec(line) ?? [];
  return { before, value: value.trimEnd() };
}

/** `title: "Weekly`, whose end YAML looks for many lines below. */
export const openQuote: SlipFinder = (lines, { line: at }) => {
  for (const [line, text] of lines.slice(0, at + 1).entries()) {
    const start = /(?:: +|- +|[[{,] *)(["'])/.exec(text);
    const quote = start?.[1];
    if (!start || quote === undefined) continue;
    const column = start.index + start[0].length - 1;
    if (text.indexOf(quote, column + 1) >= 0) continue;
    const inList = /^[^,\]}]*(?=[,\]}])/.exec(text.slice(column + 1));
    const end = inList && /[[{]/.test(text.slice(0, column)) ? column + 1 + inList[0].length : text.length;
    return {
      ruleId: "yaml",
      message: `the text starts with ${quote} and does not end with it`,
      hint: `write ${quote} at the end of the text`,
      line,
      column,
      repaired: withLine(lines, line, text.slice(0, end).trimEnd() + quote + text.slice(end)),
    };
  }
  return null;
};

/** `title: "Weekly" meeting`, `title: 'Mat's meeting'` */
export const textAfterQuote: SlipFinder = (lines, error) => {
  const { before, value } = valueIn(lines[error.line]);
  const quote = value.charAt(0);
  const end = value.indexOf(quote, 1);
  if ((quote !== '"' && quote !== "'") || end < 0 || end === value.length - 1) return null;
  return unquoted(lines, error.line, before, value, {
    message: "the quotes end before the text does",
    hint: `put the whole text between one pair of quotes; if it holds ${quote}, use ${quote === '"' ? "'" : '"'}`,
  });
};

/** `title: Weekly: part two` */
export const colonInText: SlipFinder = (lines, error) => {
  const { before, value } = valueIn(lines[error.line]);
  if (!/:(?: |$)/.test(value) || /^["'[{]/.test(value) || /[}\]]$/.test(value)) return null;
  return unquoted(lines, error.line, before, value, {
    message: "the text holds a colon, expected quotes around it",
    hint: 'write " before and after the text',
  });
};

/** `title: @home`, `title: *Weekly* meeting` */
export const signInFront: SlipFinder = (lines, error) => {
  const { before, value } = valueIn(lines[error.line]);
  const sign = value.charAt(0);
  if (!/[@`%*&!|>?-]/.test(sign)) return null;
  return unquoted(lines, error.line, before, value, {
    message: `the text starts with ${sign}, expected quotes around it`,
    hint: 'write " before and after the text',
  });
};

function unquoted(
  lines: readonly string[],
  line: number,
  before: string,
  value: string,
  words: Pick<Slip, "message" | "hint">,
): Slip {
  const repaired = withLine(lines, line, before + JSON.stringify(value));
  return { ruleId: "yaml", ...words, line, column: before.length, repaired };
}
