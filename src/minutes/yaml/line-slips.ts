import { counted } from "../../format/numbers.ts";
import type { TextEdit } from "../../model/diagnostic.ts";
import { mergeConflict } from "../merge-conflict.ts";
import { indentationOf, lineBefore, type Slip, type SlipFinder, withLine } from "./slip.ts";

/** What one tab is worth, as all our examples are indented. */
const step = "  ";

export const mergeMarks: SlipFinder = (lines) => {
  const [found] = mergeConflict({ body: lines.join("\n"), bodyLine: 0 }, "");
  if (!found) return null;
  const { message, hint, line } = found;
  return { ruleId: "merge-conflict", message, hint, line, column: 0, repaired: null };
};

/** All lines that start with a tab are one slip: that of an editor that does not write spaces. */
export const tabs: SlipFinder = (lines) => {
  const repaired = [...lines];
  const fix: TextEdit[] = [];
  for (const [line, text] of lines.entries()) {
    const indentation = indentationOf(text);
    if (!indentation.includes("\t")) continue;
    const before = repaired[lineBefore(repaired, line)] ?? "";
    // Spaces and tabs may look alike, so such a line is most likely beside the one above.
    const mixed = indentationOf(before) || indentation.replaceAll("\t", "");
    const spaces = indentation.includes(" ") ? mixed : indentation.replaceAll("\t", step);
    repaired[line] = spaces + text.slice(indentation.length);
    fix.push({ line: line + 1, column: 1, found: indentation, replacement: spaces });
  }
  const first = fix[0];
  if (!first) return null;
  return {
    ruleId: "yaml",
    message: `${fix.length === 1 ? "the line starts" : `${fix.length} lines start`} with a tab, expected spaces`,
    hint: "indent with two spaces",
    line: first.line - 1,
    column: 0,
    repaired,
    fix,
  };
};

/** A name, something in place of a colon and a space, and a number, list or table. Bounded, so that it takes linear time. */
const colonless = /^( *)([^\s:=：#"'[\]{}-][^:=：#"'[\]{}]{0,60}?)( {0,9}[=：] {0,9}|:| {1,9})([\d[{][^:]*)$/;

/** `date 2020-09-14`, `GGUS = 3`, `GGUS:3` */
export const missingColon: SlipFinder = (lines, { line }) => {
  const text = lines[line] ?? "";
  const [, indentation = "", name = "", between = "", value = ""] = colonless.exec(text) ?? [];
  if (name === "") return null;
  const column = indentation.length + name.length;
  const repaired = withLine(lines, line, `${indentation}${name}: ${value}`);
  if (between === ":")
    return {
      ruleId: "missing-space",
      message: "the colon has no space after it",
      hint: "write a space between the colon and the value",
      line,
      column,
      repaired,
      fix: [{ line: line + 1, column: column + 1, found: `:${value}`, replacement: `: ${value}` }],
    };
  const sign = between.trim();
  return {
    ruleId: "yaml",
    message: `there is ${sign === "" ? "no colon" : `a ${sign}`} between name and value, expected a colon`,
    hint: "write a colon and a space after the name, as in Open: 166",
    line,
    column,
    repaired,
  };
};

/** A line that is not as far to the right as the one above. */
export const indentation: SlipFinder = (lines, { line }) => indentationOfLine(lines, line);

/** The same where YAML takes the line for more of the one above. */
export const indentationBelow: SlipFinder = (lines, { line }) => indentationOfLine(lines, line + 1);

function indentationOfLine(lines: readonly string[], line: number): Slip | null {
  const text = lines[line] ?? "";
  const before = lines[lineBefore(lines, line)];
  const [own, above] = [indentationOf(text), indentationOf(before ?? "")];
  if (before === undefined || own === above || text.trim() === "") return null;
  const isTopLevel = above === "";
  return {
    ruleId: "yaml",
    message: isTopLevel
      ? "the line is indented, but the one above opens no table"
      : `the line is indented by ${counted(own.length, "space")}, the one above by ${above.length}`,
    hint: isTopLevel ? "remove the spaces before it" : "indent the lines of a table alike",
    line,
    column: own.length,
    repaired: withLine(lines, line, above + text.trimStart()),
  };
}

/** A heading or an item of the text, above the line that ends the keys. */
export const textAmongKeys: SlipFinder = (lines, { line }) =>
  /^(?:[-*+] |#{1,6} )/.test(lines[line] ?? "")
    ? {
        ruleId: "yaml",
        message: "a line of text is among the keys",
        hint: "move it below the closing ---",
        line,
        column: 0,
        repaired: withLine(lines, line, "#"),
      }
    : null;

/** The second of two lines with the same name. */
export const repeatedKey: SlipFinder = (lines, { code, line, column }) =>
  code === "DUPLICATE_KEY"
    ? {
        ruleId: "yaml",
        message: "this name is used twice, expected it once",
        hint: "keep one of the two",
        line,
        column,
        repaired: column === indentationOf(lines[line] ?? "").length ? withLine(lines, line, "#") : null,
      }
    : null;
