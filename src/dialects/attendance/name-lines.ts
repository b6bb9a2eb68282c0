// Decides whether a line is a list of names, one name with a remark, or a sentence.

import { readableText } from "../../format/markdown/markdown-text.ts";
import { listMarker } from "../text/list-items.ts";
import { isName, isPerson, nameInEntry, splitNames } from "./names.ts";

/** A longer line is not a list of people. */
const maxLineLength = 5000;

/** The names in a line that contains nothing else; empty if it may be a sentence. */
export function namesInLine(line: string): string[] {
  if (line.length > maxLineLength) return [];
  const written = splitNames(readableText(line.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")));
  const names = written.map(nameInEntry);
  const [first = "", second = "", ...others] = names;
  // `Anna Example, Treasurer` is one person: both names of two people would have a surname, or neither.
  if (
    written.length === 2 &&
    others.length === 0 &&
    first.includes(" ") &&
    !second.includes(" ") &&
    line.includes(",")
  )
    return isPerson(first) ? [first] : [];
  const persons = names.filter(isPerson).length;
  return names.every((name) => isName(name) || isPerson(name)) && persons * 2 > names.length ? names : [];
}

/** Whether an entry is like `Quorum: reached`, and not a person: a name before a colon has at least two words. */
export function isLabelledValue(entry: string, name: string): boolean {
  return !name.includes(" ") && readableText(entry).startsWith(`${name}:`);
}

/** Whether each line has one name, such as `Anna Example, Treasurer`, rather than part of a list with commas. */
export function isOneNamePerLine(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line !== "" && !listMarker.test(line) && !/[|#:]/.test(line));
  const short = written.filter((line) => splitNames(line).length < 3 && !line.endsWith(","));
  return written.length > 1 && short.length * 3 > written.length * 2;
}

/** Whether each line is a separate paragraph, which describes one person. */
export function isOneParagraphPerPerson(lines: readonly string[]): boolean {
  const isText = (line = ""): boolean => line.trim() !== "" && !listMarker.test(line) && !/[|#:]/.test(line);
  const single = lines.filter(
    (line, at) => isText(line) && (lines[at - 1] ?? "").trim() === "" && (lines[at + 1] ?? "").trim() === "",
  );
  return single.length > 2;
}

/** Whether a link or a handle shows that a name such as `elf Example` is a person. */
export function isLinkedName(entry: string, name: string): boolean {
  return /\]\(|@/.test(entry) && isName(name) && /\p{Lu}/u.test(name);
}

/** Whether an entry is nothing but a name such as `elf Example`, which only begins in lower case. */
export function isSmallName(entry: string, name: string): boolean {
  const [, first = ""] = /^(\p{Ll}{2,15}) \p{Lu}\p{L}+$/u.exec(name) ?? [];
  return (
    entry === name && first !== "" && !/^(?:and|via|from|with|by|at|on|in|for|of|the|not|no|new)$/.test(first)
  );
}

/** Whether an entry is a name in any case with its handle, such as `ana example (@ana)`. */
export function isHandledName(entry: string, name: string): boolean {
  return isName(name) && /^[^()@]{2,50} ?\(@[\p{L}\p{N}_-]{1,40}\)$/u.test(entry.trim());
}
