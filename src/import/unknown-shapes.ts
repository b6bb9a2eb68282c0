// Finds the openings of lines that come again and again and mean nothing to the import, such as `Vote:`.

import { commonWords } from "../dialects/attendance/attendance-words.ts";
import { groupKind } from "../dialects/attendance/group-label.ts";
import { knownNames } from "../dialects/known-names.ts";
import { speakersIn } from "../dialects/speakers.ts";
import type { ImportedFile } from "./create-minutes-file.ts";

/** An opening that several lines have. */
export interface UnknownShape {
  /** As first written, with N for each number, which may be that of a phone. */
  readonly shape: string;
  readonly count: number;
  /** Of old files that have it. */
  readonly files: number;
  /** A line that has it, shortened, and the path of its old file. */
  readonly example: { readonly line: string; readonly path: string };
}

/** An opening that comes less often is no habit. */
const fewest = 3;
const most = 10;
const longestLine = 500;
const longestExample = 80;
/** A link alone, which is followed and not understood. */
const linkAlone = /^(?:<?https?:\/\/[^\s>]+>?|\[[^\]]*\]\([^)]*\))$/;
const opening =
  /^(?:(?:[-*+]|\d{1,3}[.)]) {1,4})?(?:\[[ xX]\] )?(?:(?:\*\*|__)?(\p{Lu}[\p{L}\p{N}'’/& -]{1,30}?)(?:\*\*|__)? ?:(?:\*\*|__)?(?: |$)|(\[\p{Lu}[\p{L} ]{1,20}\])(?![[(:]))/u;

/**
 * The openings in most files of lines that are no item, no list of people and no speaker, and that say more than a link, a day
 * or a number.
 */
export function unknownShapes(files: readonly ImportedFile[]): readonly UnknownShape[] {
  const found = new Map<string, { shape: string; count: number; paths: Set<string>; line: string }>();
  for (const { source, text, meeting } of files) {
    const items = [...meeting.actions, ...meeting.decisions, ...meeting.support];
    const itemLines = new Set(items.map(({ position }) => position.line));
    const people = (meeting.attending ?? []).map(({ name }) => name);
    const owners = meeting.actions.flatMap((action) => action.owners);
    const known = knownNames([...people, ...owners], speakersIn(text), "");
    for (const [index, line] of bodyLines(text)) {
      if (itemLines.has(index + 1) || line.length > longestLine) continue;
      const [start = "", label, inBrackets] = opening.exec(line.trimStart()) ?? [];
      const shape = (label === undefined ? inBrackets : `${label}:`)?.replace(/\d+/g, "N");
      const word = label ?? inBrackets?.slice(1, -1);
      if (shape === undefined || word === undefined || known.has(word)) continue;
      if (groupKind(word, commonWords) !== "other") continue;
      const value = line.trimStart().slice(start.length).trim();
      if (value !== "" && (linkAlone.test(value) || !/\p{L}/u.test(value))) continue;
      const key = shape.toLowerCase();
      const one = found.get(key) ?? { shape, count: 0, paths: new Set(), line: line.trim() };
      one.count += 1;
      one.paths.add(source);
      found.set(key, one);
    }
  }
  return [...found.values()]
    .filter(({ count }) => count >= fewest)
    .toSorted((a, b) => b.paths.size - a.paths.size || b.count - a.count)
    .slice(0, most)
    .map(({ shape, count, paths, line }) => {
      const [path = ""] = paths;
      return { shape, count, files: paths.size, example: { line: shortened(line), path } };
    });
}

function shortened(line: string): string {
  return line.length > longestExample ? `${line.slice(0, longestExample).trimEnd()}…` : line;
}

function bodyLines(text: string): readonly (readonly [number, string])[] {
  const lines = text.split("\n");
  const start = lines.indexOf("---", 1) + 1;
  return lines.slice(start).map((line, index) => [start + index, line] as const);
}
