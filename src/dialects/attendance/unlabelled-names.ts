// Finds who attended in a line of names without any label.

import { listMarker, withoutHardBreak } from "../text/list-items.ts";
import { commonWords } from "./attendance-words.ts";
import { readGroupLabel } from "./group-label.ts";
import { namesInLine } from "./name-lines.ts";

/** The line is above the topics: among the first lines that are not blank, up to this number. */
const mostLines = 8;
const fewestNames = 3;
/** Words with nothing but spaces between them are names only if there are so many, and half of them speak. */
const fewestWords = 4;

/** Somebody who is listed may speak only once. */
const turn = /^\s*(?:[-*] )?@?(\p{L}[\p{L}\d_.'’-]{0,30}(?: \p{Lu}[\p{L}'’-]{0,30})?): /u;

/** Names on a line of their own, and on which line, from 0. */
export interface UnlabelledNames {
  readonly names: readonly string[];
  readonly line: number;
}

/** Reads the first line near the top that holds nothing but names, of which some speak further down; null if there is none. */
export function unlabelledNames(lines: readonly string[]): UnlabelledNames | null {
  const written = lines.flatMap((content, line) => (content.trim() === "" ? [] : [line])).slice(0, mostLines);
  const candidates = written.flatMap((line, index) => {
    const label = readGroupLabel(lines[written[index - 1] ?? -1] ?? "", commonWords);
    // A label without names of its own says what the names below it are.
    const names = label?.rest === "" ? [] : namesAlone(lines[line] ?? "");
    return names.length === 0 ? [] : { names, line };
  });
  if (candidates.length === 0) return null;
  const speakers = new Set(lines.flatMap((line) => turn.exec(line.slice(0, 60))?.[1]?.toLowerCase() ?? []));
  const isSure = ({ names, line }: UnlabelledNames): boolean => {
    const speaking = names.filter((name) => speakers.has(name.toLowerCase())).length;
    const share = /[,;]/.test(lines[line] ?? "") ? 1 / 4 : 1 / 2;
    return speaking >= names.length * share;
  };
  return candidates.find(isSure) ?? null;
}

/** The names in a line such as `Dan, Peter, Travis` or `Peter Travis Andrew David`. */
function namesAlone(content: string): readonly string[] {
  if (listMarker.test(content) || /[:|#]/.test(content)) return [];
  const line = withoutHardBreak(content);
  const names = namesInLine(line);
  if (names.length >= fewestNames) return names;
  const words = line.split(/\s+/);
  return words.length >= fewestWords && words.every((word) => /^\p{Lu}[\p{L}'’-]{1,30}$/u.test(word))
    ? words
    : [];
}
