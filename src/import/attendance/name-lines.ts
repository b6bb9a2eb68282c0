import { readableText } from "../../format/markdown/markdown-text.ts";
import { listMarker } from "../text/list-items.ts";
import { isName, isPerson, nameInEntry, splitNames } from "./names.ts";

/** A longer line is no list of people. */
const mostCharacters = 5000;

/** Names in a line that holds nothing else; none where it may be a sentence. */
export function namesInLine(line: string): string[] {
  if (line.length > mostCharacters) return [];
  const written = splitNames(readableText(line.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")));
  const names = written.map(nameInEntry);
  const [first = "", second = "", ...others] = names;
  // `Anna Example, Treasurer`: two people would be written in one way.
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

/** `Quorum: reached` is no person, for a name before a colon has two words at least. */
export function isFact(entry: string, name: string): boolean {
  return !name.includes(" ") && readableText(entry).startsWith(`${name}:`);
}

/** Whether lines of text hold one name each, such as `Anna Example, Treasurer`, and no list with commas over several lines. */
export function holdsOneEach(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line !== "" && !listMarker.test(line) && !/[|#:]/.test(line));
  const short = written.filter((line) => splitNames(line).length < 3 && !line.endsWith(","));
  return written.length > 1 && short.length * 3 > written.length * 2;
}

/** Whether each line is a paragraph of its own, and so says something of one person. */
export function holdsParagraphs(lines: readonly string[]): boolean {
  const isText = (line = ""): boolean => line.trim() !== "" && !listMarker.test(line) && !/[|#:]/.test(line);
  const single = lines.filter(
    (line, at) => isText(line) && (lines[at - 1] ?? "").trim() === "" && (lines[at + 1] ?? "").trim() === "",
  );
  return single.length > 2;
}

/** A link or a handle proves that `elf Example` is somebody. */
export function isLinkedName(entry: string, name: string): boolean {
  return /\]\(|@/.test(entry) && isName(name) && /\p{Lu}/u.test(name);
}
