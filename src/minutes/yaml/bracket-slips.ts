import { lineBefore, type SlipFinder, withLine } from "./slip.ts";

const closing: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

/** The brackets of a line that have no partner in it, each with its column; those in quotes are text. */
function unpaired(line: string): { readonly open: [string, number][]; readonly extra: [string, number][] } {
  const open: [string, number][] = [];
  const extra: [string, number][] = [];
  let quote = "";
  for (let column = 0; column < line.length; column += 1) {
    const sign = line.charAt(column);
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if ((sign === '"' || sign === "'") && /[\s[{,:]/.test(line[column - 1] ?? " ")) quote = sign;
    else if (sign === "[" || sign === "{") open.push([sign, column]);
    else if (sign === "]" || sign === "}") {
      if (closing[open.at(-1)?.[0] ?? ""] === sign) open.pop();
      else extra.push([sign, column]);
    }
  }
  return { open, extra };
}

/** `attending: [Ada, Bo`, which YAML finds on the next line. */
export const openBracket: SlipFinder = (lines, { line: at }) => {
  const line = lines.slice(0, at + 1).findLastIndex((text) => unpaired(text).open.length > 0);
  const { open } = unpaired(lines[line] ?? "");
  const [sign, column] = open[0] ?? [];
  if (sign === undefined || column === undefined) return null;
  const end = at > line ? Math.max(lineBefore(lines, at), line) : line;
  const closers = open
    .toReversed()
    .map(([bracket]) => closing[bracket])
    .join("");
  const mark = open.at(-1)?.[0] ?? sign;
  return {
    ruleId: "yaml",
    message: `the ${mark} is not closed`,
    hint: `write ${closing[mark]} after its last ${mark === "[" ? "name" : "value"}`,
    line,
    column: open.at(-1)?.[1] ?? column,
    repaired: withLine(lines, end, (lines[end] ?? "").trimEnd() + closers),
  };
};

/** `attending: [Ada, Bo]]` */
export const extraBracket: SlipFinder = (lines, { line }) => {
  const text = lines[line] ?? "";
  const [sign, column] = unpaired(text).extra.at(-1) ?? [];
  if (sign === undefined || column === undefined || !/[[{]/.test(text)) return null;
  return {
    ruleId: "yaml",
    message: `there is one ${sign} too many`,
    hint: "remove it",
    line,
    column,
    repaired: withLine(lines, line, text.slice(0, column) + text.slice(column + 1)),
  };
};

/** `triage: this_week: Mat, next_week: Carl }` */
export const missingBracket: SlipFinder = (lines, { line }) => {
  const text = lines[line] ?? "";
  const [sign, column] = unpaired(text).extra[0] ?? [];
  const start = /^[^:]*: +/.exec(text)?.[0].length;
  if (sign !== "}" || column === undefined || start === undefined) return null;
  return {
    ruleId: "yaml",
    message: "there is a } without a {",
    hint: "write { after the first colon of the line",
    line,
    column,
    repaired: withLine(lines, line, `${text.slice(0, start)}{ ${text.slice(start)}`),
  };
};

/** `{ this_week: Mat next_week: Carl }` */
export const missingComma: SlipFinder = (lines, { line }) => {
  const text = lines[line] ?? "";
  const found = /[[{,] ?[^:,{}[\]]+: ?[^:,{}[\]]*[^\s:,{}[\]]( +)(?=[^\s:,{}[\]]+: )/.exec(text);
  if (!found) return null;
  const column = found.index + found[0].length;
  return {
    ruleId: "yaml",
    message: "there is no comma before this name",
    hint: "separate the values between { and } by commas",
    line,
    column,
    repaired: withLine(lines, line, `${text.slice(0, column).trimEnd()}, ${text.slice(column)}`),
  };
};
